<?php

declare(strict_types=1);

namespace Iki;

use FFI;
use Iki\Exception\IkiException;

/** Something that the library keeps; given back when nothing refers to it. @internal */
abstract class Kept
{
    /** @internal */
    public readonly int $handle;

    /** @var list<Diagnostic> what was found as it was read */
    public readonly array $diagnostics;

    /** @param class-string<IkiException> $refused what is thrown where nothing is kept */
    protected function __construct(protected readonly Library $library, string $function, string $refused, mixed ...$arguments)
    {
        $handle = $library->ffi->new('iki_handle');
        [, $answer] = $library->call($function, ...[...$arguments, FFI::addr($handle)]);
        $this->handle = $handle->cdata;
        $this->diagnostics = Diagnostic::listOf(Json::read($answer));
        if ($this->handle === 0) {
            throw $refused::of($answer);
        }
    }

    public function __destruct()
    {
        if (($this->handle ?? 0) !== 0) {
            $this->library->ffi->iki_release($this->handle);
        }
    }

    /** @throws IkiException */
    protected static function textOf(string $path): string
    {
        $text = is_file($path) ? file_get_contents($path) : false;

        return $text !== false ? $text : throw new IkiException("The file '$path' cannot be read.");
    }

    /** @param array<string, mixed> $options */
    protected static function options(array $options): string
    {
        return Json::object($options);
    }
}
