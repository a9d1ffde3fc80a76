<?php

declare(strict_types=1);

namespace Iki;

/**
 * Catalogs by their names, for an application with a container: made once from a configuration, given to whoever asks for it.
 *
 * The configuration has `catalogs` (name → path, required), and where they differ `library` (the path of libiki), `language` (`id` or `en`) and
 * `regulation` (an id), which are the options of a call that names none.
 */
final class Indicators
{
    /** @var array<string, Catalog> */
    private array $loaded = [];

    private readonly Library $library;

    /** @param array{catalogs: array<string, string>, library?: ?string, language?: string, regulation?: ?string} $config */
    public function __construct(private readonly array $config, ?Library $library = null)
    {
        $this->library = $library ?? (isset($config['library']) ? Library::load($config['library']) : Library::shared());
    }

    /** The catalog of a name of the configuration; loaded when it is first asked for. */
    public function catalog(string $name): Catalog
    {
        $path = $this->config['catalogs'][$name]
            ?? throw new \InvalidArgumentException("The configuration has no catalog '$name'. It has: " . implode(', ', array_keys($this->config['catalogs'])) . '.');

        return $this->loaded[$name] ??= Catalog::load($path, Language::from($this->config['language'] ?? 'en'), $this->library);
    }

    /**
     * The results of figures that an application has: those of a period, by the names of the catalog.
     *
     * @param array<string, mixed> $values name → int, float, Decimal or string
     * @param array<string, mixed> $options of Catalog::evaluate
     */
    public function evaluate(string $catalog, string $period, array $values, array $options = []): Results
    {
        $loaded = $this->catalog($catalog);

        return $loaded->evaluate($this->figures($loaded, $period, $values), $options + $this->options());
    }

    /**
     * The scorecard of such figures.
     *
     * @param array<string, mixed> $values
     * @param array<string, mixed> $options of Catalog::scorecard
     */
    public function scorecard(string $catalog, string $period, array $values, array $options = []): Document
    {
        $loaded = $this->catalog($catalog);

        return $loaded->scorecard($this->figures($loaded, $period, $values), $options + $this->options());
    }

    /**
     * The working of one indicator.
     *
     * @param array<string, mixed> $values
     * @param array<string, mixed> $options of Catalog::explain
     */
    public function explain(string $catalog, string $indicator, string $period, array $values, array $options = []): Document
    {
        $loaded = $this->catalog($catalog);

        return $loaded->explain($this->figures($loaded, $period, $values), $indicator, $options + $this->options());
    }

    /**
     * The answer to a question about a formula.
     *
     * @param array<string, mixed> $values
     * @param array<string, mixed> $options members of the question
     */
    public function formula(string $text, array $values = [], array $options = []): Answer
    {
        return Formula::ask(['formula' => $text, 'values' => $values] + $options + ['language' => $this->config['language'] ?? 'en'], $this->library);
    }

    /** @param array<string, mixed> $values */
    private function figures(Catalog $catalog, string $period, array $values): Data
    {
        return $catalog->readData(['period' => $period, 'values' => $values === [] ? null : $values], $this->language());
    }

    /** @return array<string, string> */
    private function language(): array
    {
        return ['language' => $this->config['language'] ?? 'en'];
    }

    /** @return array<string, ?string> */
    private function options(): array
    {
        return $this->language() + ['regulation' => $this->config['regulation'] ?? null];
    }
}
