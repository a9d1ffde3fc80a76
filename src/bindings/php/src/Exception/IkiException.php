<?php

declare(strict_types=1);

namespace Iki\Exception;

use Iki\Diagnostic;
use Iki\Json;
use Iki\Severity;

/** Every error of this package. The message says what to do; the diagnostics have the places. */
class IkiException extends \RuntimeException
{
    /**
     * @param list<Diagnostic> $diagnostics
     * @param string $json the document of the library that they are from; empty where there is none
     */
    final public function __construct(string $message, public readonly array $diagnostics = [], public readonly string $json = '')
    {
        parent::__construct($message);
    }

    /**
     * An error that says what the diagnostics of a document say: the errors, one a line.
     */
    public static function of(string $json): static
    {
        $diagnostics = $json === '' ? [] : Diagnostic::listOf(Json::read($json));
        $errors = array_filter($diagnostics, static fn (Diagnostic $d): bool => $d->severity === Severity::Error) ?: $diagnostics;

        return new static(implode("\n", $errors) ?: 'The library gave no reason.', $diagnostics, $json);
    }
}
