<?php

declare(strict_types=1);

namespace Iki;

/** A document of the library. */
class Document implements \Stringable
{
    /** @var ?array<string, mixed> */
    private ?array $members = null;

    /**
     * @param bool $isWell whether it tells of no error: what the tool ends with exit code 0 for
     * @param string $json what the tool `iki` prints for the same with `--format json`, byte for byte
     */
    final public function __construct(public readonly bool $isWell, public readonly string $json)
    {
    }

    /** @return array<string, mixed> the document as read from JSON, its numbers as decimal texts; docs/command-line.md has its members */
    public function members(): array
    {
        return $this->members ??= Json::read($this->json);
    }

    /** @return list<Diagnostic> what is to be said of the whole */
    public function diagnostics(): array
    {
        return Diagnostic::listOf($this->members());
    }

    public function __toString(): string
    {
        return $this->json;
    }
}
