<?php

declare(strict_types=1);

namespace Iki;

/** The language of messages. */
enum Language: string
{
    case English = 'en';
    case Indonesian = 'id';
}
