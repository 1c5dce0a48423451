// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace leadlight::demo {

/// Does the Accept-Encoding header allow gzip?
[[nodiscard]] bool acceptsGzip(const QByteArray &acceptEncoding);
/// Compressed for speed, not for size: the way is short.
[[nodiscard]] QByteArray gzipped(const QByteArray &data);

} // namespace leadlight::demo
