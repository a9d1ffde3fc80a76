<?php

declare(strict_types=1);

// The indicators of a kecamatan, as a program on the command line: php samples/indicators.php CATALOG DATA

require __DIR__ . '/../autoload.php';

use Iki\Catalog;
use Iki\Exception\IkiException;
use Iki\Language;

try {
    [, $catalogPath, $dataPath] = $argv + [1 => 'catalog.json', 2 => 'data.json'];
    $catalog = Catalog::load($catalogPath, Language::Indonesian);
    $data = $catalog->loadData($dataPath, ['language' => Language::Indonesian]);
    foreach ([...$catalog->diagnostics, ...$data->diagnostics] as $diagnostic) {
        fwrite(STDERR, "$diagnostic\n");
    }

    foreach ($catalog->evaluate($data, ['language' => Language::Indonesian]) as $result) {
        printf("%-60s %12s %s\n", $result->id, $result->value ?? $result->members['realizationText'] ?? $result->status, $result->unit ?? '');
    }
} catch (IkiException $problem) {
    fwrite(STDERR, $problem->getMessage() . "\n");
    exit(1);
}
