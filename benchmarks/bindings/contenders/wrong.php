<?php

declare(strict_types=1);

// What symfony/expression-language answers to the cases of ../cases.json: a JSON object of texts.

require '/usr/share/php/Symfony/Component/ExpressionLanguage/autoload.php';

use Symfony\Component\ExpressionLanguage\ExpressionFunction;
use Symfony\Component\ExpressionLanguage\ExpressionLanguage;

$language = new ExpressionLanguage();
$language->addFunction(ExpressionFunction::fromPhp('round'));
$given = [];
foreach (json_decode(file_get_contents(dirname(__DIR__) . '/cases.json'), true) as $case) {
    try {
        $value = @$language->evaluate($case['php'] ?? $case['python'], $case['values'] ?? []);
        $given[] = is_bool($value) ? ($value ? 'true' : 'false') : var_export($value, true);
    } catch (Throwable $problem) {
        $given[] = (new ReflectionClass($problem))->getShortName();
    }
}

echo json_encode(['symfony' => $given]), "\n";
