<?php

declare(strict_types=1);

namespace Iki\Exception;

/** The native library is not there, cannot be loaded, or is of another version than this package. */
final class LibraryNotFound extends IkiException
{
}
