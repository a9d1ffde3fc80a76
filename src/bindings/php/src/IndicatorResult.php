<?php

declare(strict_types=1);

namespace Iki;

/** The value of an indicator, or why it has none. */
final class IndicatorResult
{
    public readonly string $id;
    public readonly string $position;

    /** `computed`, `missingInput` … as in the results file. */
    public readonly string $status;

    /** The value as rounded, a decimal number, in percent points where the unit is `%`; null where there is none. */
    public readonly ?string $value;

    public readonly ?Fraction $exact;
    public readonly ?string $unit;

    /** @param array<string, mixed> $members all members of the result, as the results file has them */
    public function __construct(public readonly array $members)
    {
        $this->id = $members['id'];
        $this->position = $members['position'] ?? '';
        $this->status = $members['status'];
        $this->value = $members['value'] ?? null;
        $this->exact = isset($members['exact']) ? Fraction::of($members['exact']) : null;
        $this->unit = $members['unit'] ?? null;
    }

    /** @return list<Diagnostic> */
    public function diagnostics(): array
    {
        return Diagnostic::listOf($this->members);
    }
}
