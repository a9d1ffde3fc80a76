<?php

declare(strict_types=1);

namespace Iki;

/** The outcome of one computation. It keeps the bytes that the library wrote, and reads them when it is asked. */
final class Outcome implements Result
{
    /** @internal */
    public const HAS_VALUE = 1;

    private const HAS_EXACT = 2;
    private const IS_CONDITION = 4;
    private const EXACT_BEYOND = 8;
    private const IS_APPROXIMATE = 16;

    private const STATUSES = [
        Status::Computed, Status::InvalidInput, Status::MissingInput, Status::DivisionByZero, Status::Undefined, Status::Overflow, Status::NotApplicable,
    ];

    /** @var ?array<string, int> */
    private ?array $parts = null;

    /**
     * @param string $raw iki_outcome
     * @param array<mixed> $figures
     * @internal
     */
    public function __construct(private readonly string $raw, private readonly Formula|OnceText $formula, private readonly array $figures)
    {
    }

    public function status(): Status
    {
        // Of a text that is computed once it may be that it is no formula.
        return self::STATUSES[$this->parts()['status']] ?? Status::Invalid;
    }

    public function value(): ?string
    {
        $parts = $this->parts();
        if (!($parts['parts'] & self::HAS_VALUE)) {
            return null;
        }

        return self::digits($parts['low'], $parts['high'], $parts['scale'], $parts['negative']);
    }

    /** (high * 2^64 + low) / 10^scale as a decimal number. @internal */
    public static function digits(int $low, int $high, int $scale, int $negative): string
    {
        $digits = $high === 0 && $low >= 0 ? (string) $low : self::long([$high, ($low >> 32) & 0xFFFFFFFF, $low & 0xFFFFFFFF]);
        if ($scale > 0) {
            $digits = str_pad($digits, $scale + 1, '0', STR_PAD_LEFT);
            $digits = substr($digits, 0, -$scale) . '.' . substr($digits, -$scale);
        }

        return $negative ? "-$digits" : $digits;
    }

    /**
     * A number of three parts of 32 bits, nine digits at a time.
     *
     * @param array{int, int, int} $parts
     */
    private static function long(array $parts): string
    {
        $digits = '';
        while ($parts !== [0, 0, 0]) {
            $rest = 0;
            foreach ($parts as $at => $part) {
                $part += $rest << 32;
                $parts[$at] = intdiv($part, 1000000000);
                $rest = $part % 1000000000;
            }

            $digits = str_pad((string) $rest, 9, '0', STR_PAD_LEFT) . $digits;
        }

        return ltrim($digits, '0');
    }

    public function holds(): ?bool
    {
        $parts = $this->parts();

        return $parts['parts'] & self::IS_CONDITION ? $parts['numerator'] !== 0 : null;
    }

    public function exact(): ?Fraction
    {
        $parts = $this->parts();

        return match (true) {
            ($parts['parts'] & self::HAS_EXACT) !== 0 => new Fraction((string) $parts['numerator'], (string) $parts['denominator']),
            ($parts['parts'] & self::EXACT_BEYOND) !== 0 => $this->answer()->exact(),
            default => null,
        };
    }

    public function unit(): ?string
    {
        return $this->formula->unit();
    }

    public function isApproximate(): bool
    {
        return ($this->parts()['parts'] & self::IS_APPROXIMATE) !== 0;
    }

    /** The whole answer, with names and places of what is wrong. The formula is evaluated once more for it. */
    public function answer(): Answer
    {
        return $this->formula->evaluate($this->formula->named($this->figures));
    }

    /** @return array<string, int> */
    private function parts(): array
    {
        return $this->parts ??= unpack('lstatus/lparts/qnumerator/qdenominator/qlow/Lhigh/Sscale/Snegative', $this->raw);
    }
}
