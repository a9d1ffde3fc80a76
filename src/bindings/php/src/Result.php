<?php

declare(strict_types=1);

namespace Iki;

/** What a formula gives: a number with its exact value, whether a condition holds, or why there is neither. */
interface Result
{
    public function status(): Status;

    /** The value as rounded, a decimal number, in percent points where the unit is `%`; null where there is none, and of a condition. */
    public function value(): ?string;

    /** Whether a condition holds; null where the formula is none, or there is no value. */
    public function holds(): ?bool;

    /** The exact value: of 98.75 % it is 79/80. Null where there is none: of a condition, a root, no value. */
    public function exact(): ?Fraction;

    public function unit(): ?string;

    /** Whether the exact value is no fraction, such as a root, and value() its correctly rounded digits. */
    public function isApproximate(): bool;
}
