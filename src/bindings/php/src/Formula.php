<?php

declare(strict_types=1);

namespace Iki;

use FFI;
use FFI\CData;
use Iki\Exception\InvalidCall;
use Iki\Exception\InvalidFormula;

/** Formulas: asked once, or compiled and computed again and again. A compiled one is given back when nothing refers to it. */
final class Formula
{
    private int $handle;

    /** @var array<string, mixed> */
    private array $document;

    private readonly FFI $ffi;

    // A room for outcomes and a pointer to it. PHP runs one thread, so that one room is enough.
    private readonly CData $room;
    private readonly CData $pointer;
    private readonly int $size;
    private readonly int $count;

    /**
     * Compiles a text.
     *
     * @param array<string, mixed> $options members of a question: decimals, unit, units, items, aggregates, numbers, language …
     * @throws InvalidFormula where the text is no formula, with the diagnostics
     */
    public function __construct(public readonly string $text, array $options = [], private readonly ?Library $library = null)
    {
        $native = $this->native();
        $handle = $native->ffi->new('iki_handle');
        [, $answer] = $native->call('iki_formula_compile', self::question(['formula' => $text] + $options), FFI::addr($handle));
        $this->document = Json::read($answer);
        $this->handle = $handle->cdata;
        if ($this->handle === 0) {
            throw InvalidFormula::of($answer);
        }

        $this->ffi = $native->ffi;
        $this->room = $this->ffi->new('iki_outcome');
        $this->pointer = FFI::addr($this->room);
        $this->size = FFI::sizeof($this->room);
        $this->count = count($this->document['inputs']);
    }

    /**
     * Answers one question: JSON as a line of `iki formula --batch`, or an array with the same members.
     *
     * @param string|array<string, mixed> $question
     */
    public static function ask(string|array $question, ?Library $library = null): Answer
    {
        return new Answer(($library ?? Library::shared())->call('iki_formula_answer', is_string($question) ? $question : self::question($question))[1]);
    }

    /**
     * Computes a text once for figures by name, without a document: the fast way for texts that come as they are. It takes no options; of a text that is no formula
     * the status is Invalid, and ask() says more.
     *
     * @param array<string, int|float|string|Decimal|array<mixed>|null> $values
     */
    public static function once(string $formula, array $values = [], ?Library $library = null): Result
    {
        $raw = ($library ?? Library::shared())->room()->run($formula, $values);
        $text = new OnceText($formula, $values, $library);

        return $raw === null ? $text->evaluate($values) : new Outcome($raw, $text, $values);
    }

    /**
     * Answers many questions in one call: JSON Lines, one answer for each line.
     *
     * @return list<Answer>
     */
    public static function askLines(string $questions, ?Library $library = null): array
    {
        if ($questions === '') {
            return [];
        }

        $answers = ($library ?? Library::shared())->call('iki_formula_batch', $questions)[1];

        return array_map(static fn (string $line): Answer => new Answer($line), explode("\n", rtrim($answers, "\n")));
    }

    /**
     * What compute() takes, in that order: names, items (`dokumen.lkjip`) and calls (`Previous(a)`).
     *
     * @return list<string>
     */
    public function inputs(): array
    {
        return $this->document['inputs'];
    }

    /** @return list<string> the names that need figures */
    public function names(): array
    {
        return $this->document['names'];
    }

    public function unit(): ?string
    {
        return $this->document['unit'] ?? null;
    }

    public function isCondition(): bool
    {
        return $this->document['condition'] ?? false;
    }

    /** @return list<Diagnostic> warnings about the text */
    public function diagnostics(): array
    {
        return Diagnostic::listOf($this->document);
    }

    /**
     * Evaluates it for figures by name, with all that there is to say. Figures of other periods (previous, lastYear, yearToDate) are those of its options.
     *
     * @param array<string, int|float|string|Decimal|array<mixed>|null> $values
     */
    public function evaluate(array $values = []): Answer
    {
        return new Answer($this->native()->call('iki_formula_evaluate', $this->handle, Json::object($values))[1]);
    }

    /**
     * The value for one figure of each of its inputs(), in their order; null where there is none. The door for calls in a loop.
     *
     * Whole numbers and Decimal are fastest; a string is read in the notation of the formula; null is a missing figure.
     * compute() also says what the value is exactly, and why there is none.
     */
    public function value(int|float|string|Decimal|null ...$figures): ?string
    {
        if (!$this->run($figures)) {
            return $this->evaluate($this->named($figures))->value();
        }

        $room = $this->room;
        if (!($room->parts & Outcome::HAS_VALUE)) {
            return null;
        }

        return Outcome::digits($room->value_low, $room->value_high, $room->value_scale, $room->value_negative);
    }

    /** The outcome for one figure of each of its inputs(), as value() takes them: the value, the exact value, or why there is none. */
    public function compute(int|float|string|Decimal|null ...$figures): Result
    {
        return $this->run($figures)
            ? new Outcome(FFI::string($this->pointer, $this->size), $this, $figures)
            : $this->evaluate($this->named($figures));
    }

    /**
     * Computes by the fast door, into the room.
     *
     * @param list<mixed> $figures
     * @return bool whether it went through there; if not, evaluate() has the answer, or says what is wrong with the call
     */
    private function run(array $figures): bool
    {
        // Whole numbers and decimals are written as they are; a string could be 1.250 in another notation, and a float have an exponent.
        $written = '';
        foreach ($figures as $figure) {
            if (is_int($figure)) {
                $written .= ",$figure";
            } elseif ($figure === null) {
                $written .= ',';
            } elseif ($figure instanceof Decimal && strlen($figure->digits) <= 18) {
                $written .= ",$figure->digits";
            } else {
                return false;
            }
        }

        // Refused: a figure of nineteen digits, too few figures, a formula that was closed.
        $text = substr($written, 1);

        return count($figures) === $this->count && $this->ffi->iki_formula_compute_text($this->handle, $text, strlen($text), $this->pointer) !== 2;
    }

    /**
     * Computes it for many rows.
     *
     * @param iterable<list<int|float|string|Decimal|null>> $rows
     * @return \Generator<Result>
     */
    public function computeEach(iterable $rows): \Generator
    {
        foreach ($rows as $row) {
            yield $this->compute(...$row);
        }
    }

    /**
     * Figures in the order of inputs(), by their names, as evaluate() takes them. @internal
     *
     * @param list<mixed> $figures
     * @return array<string, mixed>
     */
    public function named(array $figures): array
    {
        if (count($figures) !== $this->count) {
            throw new \ArgumentCountError("The formula takes $this->count figures (" . implode(', ', $this->inputs()) . '), and ' . count($figures) . ' are given.');
        }

        foreach ($this->inputs() as $name) {
            if (!in_array($name, $this->names(), true)) {
                throw new InvalidCall("'$name' is no name. Give the figures of this formula by name, to evaluate(), or as a question, to ask().");
            }
        }

        return array_combine($this->inputs(), $figures);
    }

    /** Gives the compiled formula back before its time. A second call does nothing. */
    public function close(): void
    {
        if ($this->handle !== 0) {
            $this->ffi->iki_release($this->handle);
            $this->handle = 0;
        }
    }

    public function __destruct()
    {
        if (isset($this->ffi)) {
            $this->close();
        }
    }

    private function native(): Library
    {
        return $this->library ?? Library::shared();
    }

    /** @param array<string, mixed> $members */
    private static function question(array $members): string
    {
        foreach (['values', 'previous', 'lastYear', 'yearToDate', 'units', 'aggregates', 'items'] as $name) {
            if (($members[$name] ?? null) === []) {
                unset($members[$name]);
            }
        }

        return Json::object($members);
    }
}
