<?php

declare(strict_types=1);

namespace Iki\Exception;

/** The call itself is wrong: an unknown option, an indicator that the catalog does not have, an object that was closed. */
final class InvalidCall extends IkiException
{
}
