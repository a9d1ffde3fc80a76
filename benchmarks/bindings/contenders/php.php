<?php

declare(strict_types=1);

// Turns of calls in PHP: a line "NAME COUNT" in, the processor time of the turn in nanoseconds out.

require dirname(__DIR__, 3) . '/src/bindings/php/autoload.php';
require '/usr/share/php/Symfony/Component/ExpressionLanguage/autoload.php';

use Iki\Formula;
use Symfony\Component\ExpressionLanguage\ExpressionLanguage;

const TEXT = '(a - b) / a * 100';

function nanoseconds(): int
{
    $used = getrusage();

    return 1000 * (1000000 * ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) + $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']);
}

$kept = new Formula(TEXT);
$language = new ExpressionLanguage();
$parsed = $language->parse(TEXT, ['a', 'b']);

$turns = [
    'value' => static function (int $count) use ($kept): void {
        for ($i = 0; $i < $count; $i++) {
            $kept->value(80 + $i % 40, $i % 7);
        }
    },
    'outcome' => static function (int $count) use ($kept): void {
        for ($i = 0; $i < $count; $i++) {
            $kept->compute(80 + $i % 40, $i % 7);
        }
    },
    'text' => static function (int $count): void {
        for ($i = 0; $i < $count; $i++) {
            Formula::once(TEXT, ['a' => 80 + $i % 40, 'b' => $i % 7])->value();
        }
    },
    'answer' => static function (int $count): void {
        for ($i = 0; $i < $count; $i++) {
            Formula::ask(['formula' => TEXT, 'values' => ['a' => 80 + $i % 40, 'b' => $i % 7]])->value();
        }
    },
    'fresh' => static function (int $count): void {
        for ($i = 0; $i < $count; $i++) {
            Formula::once("(a - b) / a * 100 + $i", ['a' => 80 + $i % 40, 'b' => $i % 7])->value();
        }
    },
    'symfony_kept' => static function (int $count) use ($language, $parsed): void {
        for ($i = 0; $i < $count; $i++) {
            $language->evaluate($parsed, ['a' => 80 + $i % 40, 'b' => $i % 7]);
        }
    },
    'symfony_text' => static function (int $count): void {
        for ($i = 0; $i < $count; $i++) {
            (new ExpressionLanguage())->evaluate(TEXT, ['a' => 80 + $i % 40, 'b' => $i % 7]);
        }
    },
];

while (($line = fgets(STDIN)) !== false) {
    [$name, $count] = explode(' ', trim($line));
    $begin = nanoseconds();
    $turns[$name]((int) $count);
    echo nanoseconds() - $begin, "\n";
}
