<?php

declare(strict_types=1);

namespace Iki;

/** Why there is a value, or none. */
enum Status: string
{
    case Computed = 'computed';
    case InvalidInput = 'invalidInput';
    case MissingInput = 'missingInput';
    case DivisionByZero = 'divisionByZero';
    case Undefined = 'undefined';
    case Overflow = 'overflow';
    case NotApplicable = 'notApplicable';

    /** The text is no formula, or the question no question. */
    case Invalid = 'invalid';
}
