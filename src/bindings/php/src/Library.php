<?php

declare(strict_types=1);

namespace Iki;

use FFI;
use Iki\Exception\InvalidCall;
use Iki\Exception\LibraryNotFound;

/** The native library: where it is, and the texts that cross the border. Everything else of this package calls it. */
final class Library
{
    /** The version of the border that this package was written for. */
    public const ABI = 1;

    /** The environment variable that names the library where neither a path is given nor it lies beside the package. */
    public const VARIABLE = 'IKI_LIBRARY';

    private const HAS_ERRORS = 1;
    private const WRONG_CALL = 2;

    private static ?self $shared = null;

    private ?OnceRoom $room = null;

    /** @param FFI $ffi the functions of iki.h; only this package calls them */
    private function __construct(public readonly FFI $ffi)
    {
        $abi = $ffi->iki_abi_version();
        if ($abi !== self::ABI) {
            throw new LibraryNotFound("The native library of Iki has version $abi of the border, and this package needs " . self::ABI . '. Install both from the same release.');
        }
    }

    /**
     * The library that was preloaded (ffi.preload of php.ini), else the one of the path, of IKI_LIBRARY, or beside the package.
     *
     * @throws LibraryNotFound
     */
    public static function load(?string $path = null): self
    {
        if ($path === null) {
            try {
                return new self(FFI::scope('IKI'));
            } catch (FFI\Exception) {
                // Not preloaded.
            }
        }

        $path ??= self::find();
        try {
            return new self(FFI::cdef(self::header(), $path));
        } catch (FFI\Exception $problem) {
            throw new LibraryNotFound("The native library of Iki cannot be loaded from '$path': {$problem->getMessage()}. Name it in " . self::VARIABLE
                . ', put it beside the package as lib/libiki.so, or preload it (ffi.preload) where ffi.enable is "preload".');
        }
    }

    /** The library that is used where none is passed: loaded at first use. */
    public static function shared(): self
    {
        return self::$shared ??= self::load();
    }

    /** Where the library is looked for. */
    public static function find(): string
    {
        $named = getenv(self::VARIABLE);
        if (is_string($named) && $named !== '') {
            return $named;
        }

        $name = match (PHP_OS_FAMILY) {
            'Windows' => 'iki.dll',
            'Darwin' => 'libiki.dylib',
            default => 'libiki.so',
        };
        $beside = dirname(__DIR__) . '/lib/' . $name;

        return is_file($beside) ? $beside : $name;
    }

    /** The declarations for FFI::cdef: iki.ffi.h without its two first lines, which are for ffi.preload. @internal */
    public static function header(): string
    {
        return preg_replace('/^#.*\n/m', '', (string) file_get_contents(dirname(__DIR__) . '/iki.ffi.h'));
    }

    /** Where texts are computed once. @internal */
    public function room(): OnceRoom
    {
        return $this->room ??= new OnceRoom($this->ffi);
    }

    /** The version of the library: `0.1.0`. */
    public function version(): string
    {
        return Json::read($this->call('iki_version')[1])['version'];
    }

    /**
     * Calls a function that answers with a document. A string is passed with its length.
     *
     * @return array{bool, string} whether all is well, and the document
     * @throws InvalidCall where the call itself is wrong
     * @internal
     */
    public function call(string $function, mixed ...$arguments): array
    {
        $passed = [];
        foreach ($arguments as $argument) {
            $passed[] = $argument;
            if (is_string($argument)) {
                $passed[] = strlen($argument);
            }
        }

        $text = $this->ffi->new('iki_text');
        $code = $this->ffi->{$function}(...[...$passed, FFI::addr($text)]);
        try {
            $answer = $text->data === null ? '' : FFI::string($text->data, $text->length);
        } finally {
            $this->ffi->iki_text_free(FFI::addr($text));
        }

        if ($code === self::WRONG_CALL) {
            throw InvalidCall::of($answer);
        }

        return [$code !== self::HAS_ERRORS, $answer];
    }
}
