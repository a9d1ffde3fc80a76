<?php

declare(strict_types=1);

namespace Iki;

use FFI;
use FFI\CData;

/** Where the figures and the outcome of a text stand that is computed once: made once, since PHP runs one thread. @internal */
final class OnceRoom
{
    private const MOST_FIGURES = 32;
    private const MOST_NAME = 64;
    private const WRONG_CALL = 2;

    private readonly CData $figures;
    private readonly CData $names;
    private readonly CData $pointer;
    private readonly CData $outcome;

    /** @var list<CData> */
    private array $rows = [];

    /** @var list<CData> */
    private array $values = [];

    public function __construct(private readonly FFI $ffi)
    {
        $this->figures = $ffi->new('iki_figure[' . self::MOST_FIGURES . ']');
        $this->names = $ffi->new('char[' . self::MOST_FIGURES * self::MOST_NAME . ']');
        $this->outcome = $ffi->new('iki_outcome');
        $this->pointer = FFI::addr($this->outcome);
        for ($i = 0; $i < self::MOST_FIGURES; $i++) {
            $this->figures[$i]->name = FFI::addr($this->names[$i * self::MOST_NAME]);
            $this->rows[] = $this->figures[$i];
            $this->values[] = $this->figures[$i]->value;
        }
    }

    /**
     * The bytes of the outcome; null where a figure is none of 64 bits, or there is no room for its name: that is for a document.
     *
     * @param array<string, mixed> $values
     */
    public function run(string $formula, array $values): ?string
    {
        $count = 0;
        foreach ($values as $name => $figure) {
            if ($figure === null) {
                continue;
            }

            $name = (string) $name;
            $length = strlen($name);
            if ($count === self::MOST_FIGURES || $length > self::MOST_NAME) {
                return null;
            }

            $value = $this->values[$count];
            if (is_int($figure)) {
                $value->coefficient = $figure;
                $value->scale = 0;
            } elseif ($figure instanceof Decimal && strlen($figure->digits) <= 18) {
                $point = strpos($figure->digits, '.');
                $value->coefficient = (int) str_replace('.', '', $figure->digits);
                $value->scale = $point === false ? 0 : strlen($figure->digits) - $point - 1;
            } else {
                return null;
            }

            $row = $this->rows[$count++];
            $row->name_length = $length;
            if ($length > 0) {
                FFI::memcpy($row->name, $name, $length);
            }
        }

        $code = $this->ffi->iki_formula_once($formula, strlen($formula), FFI::addr($this->rows[0]), $count, $this->pointer);

        return $code === self::WRONG_CALL ? null : FFI::string($this->pointer, FFI::sizeof($this->outcome));
    }
}
