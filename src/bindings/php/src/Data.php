<?php

declare(strict_types=1);

namespace Iki;

use Iki\Exception\InvalidData;

/** Figures of a catalog. Of those that are wrong each by itself, `diagnostics` tells; the others are kept. */
final class Data extends Kept
{
    /**
     * @param Catalog $catalog the catalog, which is kept as long as its figures are
     * @param array<string, mixed> $options
     * @internal use Catalog::loadData and Catalog::readData
     */
    public function __construct(public readonly Catalog $catalog, Library $library, string $text, array $options)
    {
        parent::__construct($library, 'iki_data_load', InvalidData::class, $catalog->handle, $text, self::options($options));
    }
}
