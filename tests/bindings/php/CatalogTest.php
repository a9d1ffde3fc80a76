<?php

declare(strict_types=1);

use Iki\Catalog;
use Iki\Decimal;
use Iki\Exception\IkiException;
use Iki\Exception\InvalidCall;
use Iki\Exception\InvalidCatalog;
use Iki\Exception\InvalidData;
use Iki\Indicators;
use Iki\Language;
use PHPUnit\Framework\TestCase;

/** Catalogs from PHP. The figures are 40 of 48 reports, which is 5/6, and so on. */
final class CatalogTest extends TestCase
{
    private const CATALOG = <<<'JSON'
        {"formatVersion":1,"id":"contoh","title":"Contoh","office":{"name":"Kecamatan Contoh"},
        "variables":{"laporan":{"label":"laporan","unit":"laporan","min":0},"rencana":{"label":"rencana","unit":"laporan","min":0}},
        "positions":[{"id":"kasi","title":"Kasi","objectives":[{"statement":"Tertib","indicators":[
        {"id":"kasi/laporan","name":"Persentase laporan","unit":"%","decimals":2,"formula":"laporan / rencana × 100%","targets":[{"period":"2025","value":100}]}]}]}]}
        JSON;

    public function testResultsAreExact(): void
    {
        $catalog = new Catalog(self::CATALOG);
        $data = $catalog->readData(['period' => '2025', 'values' => ['laporan' => 40, 'rencana' => new Decimal('48.000')]]);
        $results = $catalog->evaluate($data);
        self::assertTrue($results->isWell);
        self::assertCount(1, $results);
        $result = $results->find('kasi/laporan');
        self::assertSame(['kasi', 'computed', '83.33', '5/6', '%'], [$result->position, $result->status, $result->value, (string) $result->exact, $result->unit]);
        self::assertNull($results->find('tidak/ada'));
        self::assertStringContainsString('"kasi/laporan"', $catalog->explain($data, 'kasi/laporan')->json);
        self::assertSame('kasi', $catalog->scorecard($data, ['regulation' => 'permenpanrb-8-2021'])->members()['positions'][0]['id']);
    }

    public function testWhatIsWrongWithACatalog(): void
    {
        try {
            new Catalog(str_replace('laporan / rencana', 'laporan / rencan', self::CATALOG), 'katalog.json', Language::Indonesian);
            self::fail('refused');
        } catch (InvalidCatalog $problem) {
            self::assertSame(['IKI2001', 'katalog.json', '/positions/0/objectives/0/indicators/0/formula', 10, 6], [
                $problem->diagnostics[0]->code, $problem->diagnostics[0]->file, $problem->diagnostics[0]->pointer, $problem->diagnostics[0]->start, $problem->diagnostics[0]->length,
            ]);
            self::assertStringContainsString('IKI2001', $problem->json);
        }

        self::assertFalse(Catalog::check('{')->isWell);
        self::assertTrue(Catalog::check(self::CATALOG)->isWell);
    }

    public function testWhatIsWrongWithFiguresAndCalls(): void
    {
        $catalog = new Catalog(self::CATALOG);
        $data = $catalog->readData('{"formatVersion":1,"catalog":"contoh","period":"2025","values":{"laporan":-1,"rencana":48}}', ['file' => 'data.json']);
        self::assertSame([['IKI5010', 'data.json', '/values/laporan']], array_map(static fn ($d): array => [$d->code, $d->file, $d->pointer], $data->diagnostics));
        self::assertSame('invalidInput', $catalog->evaluate($data)->find('kasi/laporan')->status);
        foreach ([
            [InvalidData::class, static fn () => $catalog->readData('periode;laporan')],
            [InvalidCall::class, static fn () => $catalog->evaluate($data, ['indicators' => ['tidak/ada']])],
            [InvalidCall::class, static fn () => $catalog->evaluate($data, ['periode' => '2025'])],
            [InvalidCall::class, static fn () => (new Catalog(self::CATALOG))->evaluate($data)],
            [IkiException::class, static fn () => Catalog::load('/nowhere/catalog.json')],
        ] as [$class, $call]) {
            try {
                $call();
                self::fail($class);
            } catch (IkiException $problem) {
                self::assertInstanceOf($class, $problem);
                self::assertNotSame('', $problem->getMessage());
            }
        }
    }

    public function testTheServiceOfAnApplication(): void
    {
        $path = tempnam(sys_get_temp_dir(), 'iki');
        file_put_contents($path, self::CATALOG);
        try {
            $indicators = new Indicators(['catalogs' => ['contoh' => $path], 'language' => 'id', 'regulation' => 'permenpanrb-8-2021']);
            self::assertSame('83.33', $indicators->evaluate('contoh', '2025', ['laporan' => 40, 'rencana' => 48])->find('kasi/laporan')->value);
            self::assertSame('missingInput', $indicators->evaluate('contoh', '2025', [])->find('kasi/laporan')->status);
            self::assertStringContainsString('5/6', $indicators->explain('contoh', 'kasi/laporan', '2025', ['laporan' => 40, 'rencana' => 48])->json);
            self::assertStringContainsString('permenpanrb-8-2021', $indicators->scorecard('contoh', '2025', ['laporan' => 40, 'rencana' => 48])->json);
            self::assertSame("Huruf 'x' bukan tanda kali. Tulis × atau *.", $indicators->formula('a x 2')->diagnostics()[0]->message);
            $this->expectException(InvalidArgumentException::class);
            $indicators->catalog('lain');
        } finally {
            unlink($path);
        }
    }

    public function testTheLibraryIsPreloaded(): void
    {
        $package = dirname(__DIR__, 3) . '/src/bindings/php';
        $header = tempnam(sys_get_temp_dir(), 'iki');
        file_put_contents($header, str_replace('"libiki.so"', '"' . getenv('IKI_LIBRARY') . '"', file_get_contents("$package/iki.ffi.h")));
        $program = "putenv('IKI_LIBRARY=/nowhere'); require '$package/autoload.php'; echo Iki\\Formula::ask('{\"formula\":\"1/3*3\"}')->value();";
        exec(escapeshellarg(PHP_BINARY) . " -d ffi.preload=$header -d ffi.enable=preload -r " . escapeshellarg($program) . ' 2>&1', $lines, $code);
        unlink($header);
        self::assertSame([0, '1'], [$code, implode("\n", $lines)]);
    }
}
