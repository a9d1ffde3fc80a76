<?php

declare(strict_types=1);

namespace Iki;

/** A text that was computed once, in the place of a kept formula for an outcome that is asked for more than it holds. @internal */
final class OnceText
{
    /** @param array<string, mixed> $values */
    public function __construct(private readonly string $text, private readonly array $values, private readonly ?Library $library)
    {
    }

    public function unit(): ?string
    {
        return $this->evaluate($this->values)->unit();
    }

    /** @param array<string, mixed> $values */
    public function evaluate(array $values): Answer
    {
        return Formula::ask(['formula' => $this->text, 'values' => $values], $this->library);
    }

    /**
     * @param array<string, mixed> $figures
     * @return array<string, mixed>
     */
    public function named(array $figures): array
    {
        return $figures;
    }
}
