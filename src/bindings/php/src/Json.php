<?php

declare(strict_types=1);

namespace Iki;

/** Documents of the library in PHP: every digit is kept. @internal */
final class Json
{
    /**
     * Reads a document. Numbers are texts of their digits, because a float would lose some.
     *
     * @return array<string, mixed>
     */
    public static function read(string $text): array
    {
        $kept = preg_replace_callback(
            '/"(?:[^"\\\\]++|\\\\.)*+"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/',
            static fn (array $token): string => $token[0][0] === '"' ? $token[0] : '"' . $token[0] . '"',
            $text,
        );

        return json_decode($kept, true, 512, JSON_THROW_ON_ERROR);
    }

    /** Writes options and questions; figures among them exactly. */
    public static function write(mixed $value): string
    {
        return match (true) {
            $value === null => 'null',
            is_bool($value) => $value ? 'true' : 'false',
            is_int($value) => (string) $value,
            is_float($value) => self::float($value),
            $value instanceof Decimal => $value->json(),
            $value instanceof \BackedEnum => self::write($value->value),
            is_string($value), $value instanceof \Stringable => json_encode((string) $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR),
            is_array($value) => array_is_list($value) ? '[' . implode(',', array_map(self::write(...), $value)) . ']' : self::object($value),
            default => throw new \InvalidArgumentException('A figure is an int, float, string or Iki\Decimal, or an array of these, not ' . get_debug_type($value) . '.'),
        };
    }

    /**
     * Writes members by their names. One that is null is left out: a figure that is missing.
     *
     * @param array<string, mixed> $members
     */
    public static function object(array $members): string
    {
        $written = [];
        foreach ($members as $name => $value) {
            if ($value !== null) {
                $written[] = self::write((string) $name) . ':' . self::write($value);
            }
        }

        return '{' . implode(',', $written) . '}';
    }

    /** A float by its shortest digits, as JSON has it: 0.1 is one tenth. */
    public static function float(float $value): string
    {
        if (!is_finite($value)) {
            throw new \InvalidArgumentException("$value is not a number that can be computed with. Leave the figure out, or give null, where there is none.");
        }

        // Not var_export: its digits depend on serialize_precision of php.ini.
        for ($precision = 0; (float) ($digits = strtr(sprintf("%.{$precision}e", $value), ',', '.')) !== $value; $precision++) {
        }

        return $digits;
    }
}
