<?php

require dirname(__DIR__, 3) . '/src/bindings/php/autoload.php';
