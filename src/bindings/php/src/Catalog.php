<?php

declare(strict_types=1);

namespace Iki;

use Iki\Exception\IkiException;
use Iki\Exception\InvalidCall;
use Iki\Exception\InvalidCatalog;
use Iki\Exception\InvalidData;

/** A catalog that is read, checked and compiled. */
final class Catalog extends Kept
{
    public readonly string $id;

    /**
     * Reads a catalog.
     *
     * @param string $json the catalog as JSON
     * @param ?string $file its name in diagnostics
     * @throws InvalidCatalog where it has errors, with the diagnostics
     */
    public function __construct(string $json, ?string $file = null, Language $language = Language::English, ?Library $library = null)
    {
        parent::__construct($library ?? Library::shared(), 'iki_catalog_load', InvalidCatalog::class, $json, self::options(['file' => $file, 'language' => $language]));
        $this->id = json_decode(preg_replace('/^\xEF\xBB\xBF/', '', $json), true)['id'] ?? '';
    }

    /**
     * Reads the catalog of a file.
     *
     * @throws IkiException where it cannot be read, or has errors
     */
    public static function load(string $path, Language $language = Language::English, ?Library $library = null): self
    {
        return new self(self::textOf($path), $path, $language, $library);
    }

    /**
     * The diagnostics of a catalog, as `iki check`; with $lint also the rules of quality.
     */
    public static function check(string $json, ?string $file = null, bool $lint = false, Language $language = Language::English, ?Library $library = null): Document
    {
        $options = ['file' => $file, 'lint' => $lint ?: null, 'language' => $language];

        return new Document(...($library ?? Library::shared())->call('iki_check', $json, self::options($options)));
    }

    /**
     * Reads the figures of a file: JSON, or a table where its name ends in .csv, .tsv, .tab or .txt.
     *
     * @param array<string, mixed> $options as of readData()
     * @throws IkiException where it cannot be read
     */
    public function loadData(string $path, array $options = []): Data
    {
        $isTable = in_array(strtolower(pathinfo($path, PATHINFO_EXTENSION)), ['csv', 'tsv', 'tab', 'txt'], true);

        return $this->readData(self::textOf($path), $options + ['file' => $path, 'format' => $isTable ? 'csv' : 'json']);
    }

    /**
     * Reads figures.
     *
     * @param string|array<string, mixed> $data a data file as text, or as an array with its members (formatVersion and catalog may be left out)
     * @param array<string, mixed> $options language, file (its name in diagnostics), format ('json' or 'csv'), numbers ('auto', 'id' or 'en'), period
     * @throws InvalidData where it cannot be read at all
     */
    public function readData(string|array $data, array $options = []): Data
    {
        return new Data($this, $this->library, is_string($data) ? $data : Json::object($data + ['formatVersion' => 1, 'catalog' => $this->id]), $options);
    }

    /**
     * Evaluates the indicators, as `iki evaluate`.
     *
     * @param array<string, mixed> $options indicators, positions, period, office, yearToDate, regulation (an id, or a regulation as an array), strict, language
     * @throws InvalidCall where the catalog has no such indicator, position or office, or the period is none
     */
    public function evaluate(Data $data, array $options = []): Results
    {
        return new Results(...$this->ask('iki_evaluate', $data, $options));
    }

    /**
     * The working of an indicator, step by step, with its figures and their sources, as `iki explain`.
     *
     * @param array<string, mixed> $options period, office, yearToDate, regulation, language
     */
    public function explain(Data $data, string $indicator, array $options = []): Document
    {
        return new Document(...$this->ask('iki_explain', $data, ['indicator' => $indicator] + $options));
    }

    /**
     * The scorecard of each position, as `iki scorecard`.
     *
     * @param array<string, mixed> $options positions, period, office, yearToDate, regulation, strict, organization, language; or reach, by and indicator
     */
    public function scorecard(Data $data, array $options = []): Document
    {
        return new Document(...$this->ask('iki_scorecard', $data, $options));
    }

    /**
     * @param array<string, mixed> $options
     * @return array{bool, string}
     */
    private function ask(string $function, Data $data, array $options): array
    {
        return $this->library->call($function, $this->handle, $data->handle, self::options($options));
    }
}
