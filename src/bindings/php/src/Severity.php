<?php

declare(strict_types=1);

namespace Iki;

enum Severity: string
{
    case Error = 'error';
    case Warning = 'warning';
    case Information = 'information';
}
