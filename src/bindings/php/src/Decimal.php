<?php

declare(strict_types=1);

namespace Iki;

/**
 * A figure in digits with a decimal point, as databases and BcMath give them: `new Decimal('1.250')` is one and a quarter.
 * A plain string is read as people write numbers, so that `'1.250'` is refused where it could be 1250.
 */
final class Decimal implements \Stringable
{
    public function __construct(public readonly string $digits)
    {
        if (preg_match('/^-?\d+(\.\d+)?$/D', $digits) !== 1) {
            throw new \InvalidArgumentException("'$digits' is not a decimal number: digits, and at most one point with digits after it.");
        }
    }

    /** As JSON writes it: without zeros in front. */
    public function json(): string
    {
        return preg_replace('/^(-?)0+(?=\d)/', '$1', $this->digits);
    }

    public function __toString(): string
    {
        return $this->digits;
    }
}
