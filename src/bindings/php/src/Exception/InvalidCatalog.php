<?php

declare(strict_types=1);

namespace Iki\Exception;

/** The catalog has errors. */
final class InvalidCatalog extends IkiException
{
}
