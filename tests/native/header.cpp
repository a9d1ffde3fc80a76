// The header is C++ as well.
#include "iki.h"

int main() { return iki_abi_version() == IKI_ABI_VERSION ? 0 : 1; }
