<?php

declare(strict_types=1);

namespace Iki;

/** Something that the library found: what is wrong, where, and what to do about it. */
final class Diagnostic implements \Stringable
{
    /**
     * @param string $code `IKI2001`: never changes its meaning
     * @param string $message a sentence in the language that was asked for
     * @param ?int $start where in the formula it begins, in UTF-16 units from 0
     * @param ?string $pointer the place in the file, as a JSON pointer
     */
    public function __construct(
        public readonly string $code,
        public readonly Severity $severity,
        public readonly string $message,
        public readonly ?int $start = null,
        public readonly ?int $length = null,
        public readonly ?string $file = null,
        public readonly ?string $pointer = null,
        public readonly ?int $line = null,
    ) {
    }

    /**
     * The member `diagnostics` of a document.
     *
     * @param array<string, mixed> $document
     * @return list<self>
     */
    public static function listOf(array $document): array
    {
        $number = static fn (array $d, string $name): ?int => isset($d[$name]) ? (int) $d[$name] : null;

        return array_map(static fn (array $d): self => new self(
            $d['code'],
            Severity::from($d['severity']),
            $d['message'],
            $number($d, 'start'),
            $number($d, 'length'),
            $d['file'] ?? null,
            $d['pointer'] ?? null,
            $number($d, 'line'),
        ), $document['diagnostics'] ?? []);
    }

    public function __toString(): string
    {
        return "$this->code  $this->message";
    }
}
