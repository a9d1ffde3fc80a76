<?php

declare(strict_types=1);

namespace Iki;

/** The answer to a question about a formula. */
final class Answer implements Result, \Stringable
{
    /** @var ?array<string, mixed> */
    private ?array $document = null;

    /** @param string $json the line that `iki formula --batch` prints, byte for byte */
    public function __construct(public readonly string $json)
    {
    }

    public function status(): Status
    {
        return Status::from($this->document()['status']);
    }

    public function value(): ?string
    {
        $value = $this->document()['value'] ?? null;

        return is_bool($value) ? null : $value;
    }

    public function holds(): ?bool
    {
        $value = $this->document()['value'] ?? null;

        return is_bool($value) ? $value : null;
    }

    public function exact(): ?Fraction
    {
        $exact = $this->document()['exact'] ?? null;

        return $exact === null ? null : Fraction::of($exact);
    }

    public function unit(): ?string
    {
        return $this->document()['unit'] ?? null;
    }

    public function isApproximate(): bool
    {
        return $this->document()['approximate'] ?? false;
    }

    /** @return list<string> the names without a figure */
    public function missing(): array
    {
        return $this->document()['missing'] ?? [];
    }

    /** What is wrong with a figure. */
    public function message(): ?string
    {
        return $this->document()['message'] ?? null;
    }

    /** @return list<Diagnostic> */
    public function diagnostics(): array
    {
        return Diagnostic::listOf($this->document());
    }

    /** @return array<string, mixed> the answer as read from JSON, its numbers as decimal texts */
    public function document(): array
    {
        return $this->document ??= Json::read($this->json);
    }

    public function __toString(): string
    {
        return $this->json;
    }
}
