<?php

declare(strict_types=1);

namespace Iki\Exception;

use Iki\Diagnostic;
use Iki\Severity;

/** Every error of this package. The message says what to do; the diagnostics have the places. */
class IkiException extends \RuntimeException
{
    /** @param list<Diagnostic> $diagnostics */
    final public function __construct(string $message, public readonly array $diagnostics = [])
    {
        parent::__construct($message);
    }

    /**
     * An error that says what the diagnostics say: the errors, one a line.
     *
     * @param list<Diagnostic> $diagnostics
     */
    public static function of(array $diagnostics): static
    {
        $errors = array_filter($diagnostics, static fn (Diagnostic $d): bool => $d->severity === Severity::Error) ?: $diagnostics;

        return new static(implode("\n", $errors) ?: 'The library gave no reason.', $diagnostics);
    }
}
