<?php

declare(strict_types=1);

namespace Iki;

/** An exact number: a reduced fraction of whole numbers of any size, as texts, ready for BcMath and GMP. */
final class Fraction implements \Stringable
{
    public function __construct(public readonly string $numerator, public readonly string $denominator = '1')
    {
    }

    /** Reads `79/80`, or `5`. */
    public static function of(string $text): self
    {
        return new self(...explode('/', $text, 2));
    }

    public function __toString(): string
    {
        return $this->denominator === '1' ? $this->numerator : "$this->numerator/$this->denominator";
    }
}
