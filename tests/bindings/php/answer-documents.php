<?php

declare(strict_types=1);

// Answers the requests of documents.json through the PHP package. Arguments: the list, the file of answers, as of ../python/answer_documents.py.

require __DIR__ . '/bootstrap.php';

use Iki\Catalog;
use Iki\Exception\InvalidCall;
use Iki\Exception\InvalidData;
use Iki\Formula;
use Iki\Language;
use Iki\Status;

/** @return array{int, string} */
function answer(array $request): array
{
    if ($request['call'] === 'formula') {
        $given = Formula::ask($request['question']);

        return [$given->status() === Status::Computed ? 0 : 1, $given->json];
    }

    $options = $request['options'] ?? [];
    $language = Language::from($options['language'] ?? 'en');
    if ($request['call'] === 'check') {
        $document = Catalog::check(file_get_contents($request['catalog']), $request['catalog'], $options['lint'] ?? false, $language);
    } else {
        $catalog = Catalog::load($request['catalog'], $language);
        $data = $catalog->loadData($request['data'], ['language' => $language]);
        $document = $request['call'] === 'explain'
            ? $catalog->explain($data, $request['indicator'], $options)
            : $catalog->{$request['call']}($data, $options);
    }

    return [$document->isWell ? 0 : 1, $document->json];
}

$out = fopen($argv[2], 'wb');
foreach (json_decode(file_get_contents($argv[1]), true) as $request) {
    try {
        [$code, $text] = answer($request);
    } catch (InvalidCall $problem) {
        [$code, $text] = [2, $problem->diagnostics[0]->message];
    } catch (InvalidData $problem) {
        [$code, $text] = [1, $problem->json];
    }

    fwrite($out, "{$request['id']} $code " . strlen($text) . "\n$text\n");
}
