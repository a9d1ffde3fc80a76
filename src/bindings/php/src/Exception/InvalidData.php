<?php

declare(strict_types=1);

namespace Iki\Exception;

/** The data cannot be read at all. Figures that are wrong each by itself are diagnostics of what was loaded. */
final class InvalidData extends IkiException
{
}
