// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzcodec.h"

// libFuzzer's entry, built with LEADLIGHT_FUZZ and clang: fuzz_codec FOUND tests/remote/samples -max_total_time=60.
// It writes what it finds into the first folder.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    leadlight::testing::decodeAnything(
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
