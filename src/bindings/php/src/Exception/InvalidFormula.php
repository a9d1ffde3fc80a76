<?php

declare(strict_types=1);

namespace Iki\Exception;

/** The text is no formula. */
final class InvalidFormula extends IkiException
{
}
