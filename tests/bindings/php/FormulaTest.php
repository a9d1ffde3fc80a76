<?php

declare(strict_types=1);

use Iki\Decimal;
use Iki\Exception\InvalidCall;
use Iki\Exception\InvalidFormula;
use Iki\Formula;
use Iki\Library;
use Iki\Severity;
use Iki\Status;
use PHPUnit\Framework\TestCase;

/** Formulas from PHP. The expected values are fractions that can be worked out on paper. */
final class FormulaTest extends TestCase
{
    public function testAnAnswerHasEveryDigit(): void
    {
        $answer = Formula::ask(['formula' => '(a - b) / a * 100%', 'values' => ['a' => 80, 'b' => 1], 'decimals' => 2]);
        self::assertSame('{"status":"computed","value":98.75,"exact":"79/80","unit":"%"}', $answer->json);
        self::assertSame([Status::Computed, '98.75', '79', '80', '%'], [$answer->status(), $answer->value(), $answer->exact()->numerator, $answer->exact()->denominator, $answer->unit()]);
        self::assertSame('0.3333333333333333333333333333', Formula::ask(['formula' => '1/3'])->value());
        self::assertSame('9223372036854775808', Formula::ask(['formula' => '9223372036854775807 + 1'])->value());
        self::assertTrue(Formula::ask(['formula' => '0.1 + 0.2 = 0.3'])->holds());
        self::assertSame('{"id":"\"value\":5","status":"computed","value":2,"exact":"2"}', Formula::ask(['formula' => '1 + 1', 'id' => '"value":5'])->json);
    }

    public function testATextComputedOnceIsWhatItsDocumentSays(): void
    {
        $seen = 0;
        foreach (json_decode((string) file_get_contents(__DIR__ . '/../documents.json'), true) as $request) {
            $read = $request['call'] === 'formula' ? json_decode($request['question'], true) : null;
            if (!is_array($read) || !is_string($read['formula'] ?? null) || array_diff(array_keys($read), ['formula', 'values']) !== [] || in_array(null, $read['values'] ?? [], true) || in_array(INF, $read['values'] ?? [], true)) {
                continue;
            }

            $seen++;
            $values = $read['values'] ?? [];
            $answer = Formula::ask(['formula' => $read['formula'], 'values' => $values]);
            $outcome = Formula::once($read['formula'], $values);
            self::assertEquals(
                [$answer->status(), $answer->value(), $answer->exact(), $answer->holds(), $answer->unit(), $answer->isApproximate()],
                [$outcome->status(), $outcome->value(), $outcome->exact(), $outcome->holds(), $outcome->unit(), $outcome->isApproximate()],
                $request['question'],
            );
        }

        self::assertGreaterThan(50, $seen);
    }

    public function testWhatATextComputedOnceTakes(): void
    {
        self::assertSame('-7.5', Formula::once('a - b', ['a' => new Decimal('-0.50'), 'b' => 7])->value());
        self::assertSame('18446744073709551614', Formula::once('2 * a', ['a' => PHP_INT_MAX])->value());
        self::assertSame('1.75', Formula::once('a + b', ['a' => 1.5, 'b' => '0,25'])->value());
        self::assertSame(Status::MissingInput, Formula::once('a + b', ['a' => 1, 'b' => null])->status());
        self::assertSame(Status::Invalid, Formula::once('a x 2', ['a' => 1])->status());
        self::assertSame('IKI1017', Formula::once('a x 2', ['a' => 1])->answer()->diagnostics()[0]->code);
        self::assertSame(Status::Invalid, Formula::once('a', ['a' => 1, 'A' => 2])->status());
        self::assertSame('1', Formula::once('[' . str_repeat('n', 70) . ']', [str_repeat('n', 70) => 1])->value());
        $many = array_combine(array_map(static fn (int $i): string => "n$i", range(0, 99)), range(0, 99));
        self::assertSame('4950', Formula::once(implode(' + ', array_keys($many)), $many)->value());
    }

    /** @dataProvider figures */
    public function testFiguresOfEveryKind(mixed $figure, string $exact): void
    {
        self::assertSame($exact, (string) Formula::ask(['formula' => 'a', 'values' => ['a' => $figure]])->exact());
    }

    public static function figures(): array
    {
        return [
            [3, '3'], [-3, '-3'], [0.1, '1/10'], [1e-7, '1/10000000'], [1e22, '10000000000000000000000'], [0.30000000000000004, '7500000000000001/25000000000000000'],
            ['12,5', '25/2'], ['98.75', '395/4'], [new Decimal('1.250'), '5/4'], [new Decimal('-007.50'), '-15/2'], [[1, 2.5], '7/2'],
        ];
    }

    public function testTheDigitsOfAFloatDoNotDependOnTheSettings(): void
    {
        $before = ini_set('serialize_precision', '17');
        try {
            self::assertSame('1/10', (string) Formula::ask(['formula' => 'a', 'values' => ['a' => 0.1]])->exact());
        } finally {
            ini_set('serialize_precision', (string) $before);
        }
    }

    public function testWhatIsNoFigureIsRefused(): void
    {
        foreach ([NAN, INF, new stdClass()] as $figure) {
            try {
                Formula::ask(['formula' => 'a', 'values' => ['a' => $figure]]);
                self::fail('refused');
            } catch (InvalidArgumentException $problem) {
                self::assertNotSame('', $problem->getMessage());
            }
        }

        $this->expectException(InvalidArgumentException::class);
        new Decimal('1,250');
    }

    public function testWhyThereIsNoValue(): void
    {
        $answer = Formula::ask(['formula' => 'a / b', 'values' => ['a' => 1, 'b' => null]]);
        self::assertSame([Status::MissingInput, ['b'], null, null], [$answer->status(), $answer->missing(), $answer->value(), $answer->exact()]);
        self::assertSame(Status::DivisionByZero, Formula::ask(['formula' => 'a / b', 'values' => ['a' => 1, 'b' => 0]])->status());
        $ambiguous = Formula::ask(['formula' => 'a', 'values' => ['a' => '1.250']]);
        self::assertSame(Status::InvalidInput, $ambiguous->status());
        self::assertStringContainsString("'1250', '1.25'", $ambiguous->message());
    }

    public function testAKeptFormula(): void
    {
        $formula = new Formula('hadir / pegawai * 100%', ['decimals' => 2]);
        self::assertSame([['hadir', 'pegawai'], ['hadir', 'pegawai'], '%', false], [$formula->inputs(), $formula->names(), $formula->unit(), $formula->isCondition()]);
        self::assertSame('95.83', $formula->value(23, 24));
        self::assertSame('23/24', (string) $formula->compute(23, 24)->exact());
        self::assertSame('{"status":"computed","value":95.83,"exact":"23/24","unit":"%"}', $formula->evaluate(['hadir' => 23, 'pegawai' => 24])->json);
        self::assertSame(['95.83', '50.00', null], array_map(
            static fn ($r): ?string => $r->value() === '50' ? '50.00' : $r->value(),
            iterator_to_array($formula->computeEach([[23, 24], [1, 2], [1, 0]]), false),
        ));
    }

    public function testBothDoorsGiveTheSame(): void
    {
        $figures = [0, 1, -1, 7, 80, 2 ** 31, PHP_INT_MAX, PHP_INT_MIN, new Decimal('0.1'), new Decimal('-12.345'), new Decimal('1234567890123456789.5'), 0.1, 2.5e-9, '3,5', '1.250', null];
        foreach (['a / b', 'a * b', 'a - b', 'Sqrt(a) + b', 'a > b', 'Round(a / b; 2)'] as $text) {
            $formula = new Formula($text);
            foreach ($figures as $a) {
                foreach ($figures as $b) {
                    $outcome = $formula->compute($a, $b);
                    $answer = $formula->evaluate(['a' => $a, 'b' => $b]);
                    self::assertSame(
                        [$answer->status(), $answer->value(), $answer->holds(), (string) $answer->exact(), $answer->isApproximate(), $answer->value()],
                        [$outcome->status(), $outcome->value(), $outcome->holds(), (string) $outcome->exact(), $outcome->isApproximate(), $formula->value($a, $b)],
                        $text . ' of ' . json_encode([$a, $b]),
                    );
                }
            }
        }
    }

    public function testATextThatIsNoFormulaThrows(): void
    {
        try {
            new Formula('a x 2', ['language' => 'id']);
            self::fail('refused');
        } catch (InvalidFormula $problem) {
            self::assertSame("IKI1017  Huruf 'x' bukan tanda kali. Tulis × atau *.", $problem->getMessage());
            self::assertSame([Severity::Error, 2, 1], [$problem->diagnostics[0]->severity, $problem->diagnostics[0]->start, $problem->diagnostics[0]->length]);
        }
    }

    public function testTooFewFigures(): void
    {
        foreach ([[], [1], [1, 2, 3]] as $figures) {
            try {
                (new Formula('a / b'))->value(...$figures);
                self::fail('refused');
            } catch (ArgumentCountError $problem) {
                self::assertStringContainsString('a, b', $problem->getMessage());
            }
        }
    }

    public function testFiguresMeanTheSameByADocumentInEveryNotation(): void
    {
        foreach (['auto', 'id', 'en'] as $numbers) {
            $figures = array_map(static fn (string $digits): Decimal => new Decimal($digits), ['99.991', '99.989', '99.971', '99.961']);
            $outcome = (new Formula('1/a + 1/b + 1/c + 1/d', ['numbers' => $numbers]))->compute(...$figures);
            self::assertSame('3997360517970648000/99912025897064911969', (string) $outcome->exact());
            self::assertSame('24691357802469135780.246', (new Formula('a * 2', ['numbers' => $numbers]))->value(new Decimal('12345678901234567890.123')));
        }
    }

    public function testAClosedFormula(): void
    {
        $formula = new Formula('a / b');
        $formula->close();
        $formula->close();
        $this->expectException(InvalidCall::class);
        $formula->value(1, 2);
    }

    public function testFormulasAreGivenBack(): void
    {
        for ($number = 0; $number < 2000; $number++) {
            new Formula("a + $number");
        }

        self::assertSame('2', (new Formula('a + 1'))->value(1));
    }

    public function testTheLibrary(): void
    {
        self::assertMatchesRegularExpression('/^\d+\.\d+\.\d+/', Library::shared()->version());
        $this->expectException(Iki\Exception\LibraryNotFound::class);
        Library::load('/nowhere/libiki.so');
    }
}
