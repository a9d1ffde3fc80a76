<?php

declare(strict_types=1);

namespace Iki;

/**
 * The results of a catalog, in its order.
 *
 * @implements \IteratorAggregate<int, IndicatorResult>
 */
final class Results extends Document implements \Countable, \IteratorAggregate
{
    /** @return \Generator<int, IndicatorResult> */
    public function getIterator(): \Generator
    {
        foreach ($this->members()['results'] as $members) {
            yield new IndicatorResult($members);
        }
    }

    public function count(): int
    {
        return count($this->members()['results']);
    }

    /** The result of an indicator by its id; null where there is none. */
    public function find(string $indicator): ?IndicatorResult
    {
        foreach ($this as $result) {
            if ($result->id === $indicator) {
                return $result;
            }
        }

        return null;
    }
}
