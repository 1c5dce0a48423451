// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/window.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace leadlight {

/// The line over a group of CRM errors (ui.md section 4): what went wrong, how often, what to do about it, and at its
/// end "Retry all 3", for causes that pass. A cause that needs somebody first has no such word.
class CauseHeader final
{
    Q_DECLARE_TR_FUNCTIONS(CauseHeader)

public:
    /// Both must outlive it.
    CauseHeader(const Theme &theme, const Format &format);

    [[nodiscard]] int height() const;
    /// Servers without the command have no retry.
    void setCanRetry(bool can) { m_canRetry = can; }
    [[nodiscard]] bool canRetry(const CauseGroup &group) const;
    /// "Retry all 3"; empty where there is none.
    [[nodiscard]] QString retryWords(const CauseGroup &group) const;
    /// Where that can be clicked, in a header of this rectangle; empty where there is none.
    [[nodiscard]] QRect retryRect(const QRect &header, const CauseGroup &group, Qt::LayoutDirection direction) const;
    /// "Name missing, 3 conversations. Add a name or link by hand."
    [[nodiscard]] QString spoken(const CauseGroup &group) const;
    /// Whether the words are cut in that rectangle, so that a tooltip has to say them.
    [[nodiscard]] bool isCut(const QRect &header, const CauseGroup &group) const;
    void paint(QPainter &painter, const QRect &header, const CauseGroup &group, Qt::LayoutDirection direction,
               bool retryIsHot) const;

private:
    [[nodiscard]] static QString nextStep(SyncCause cause);
    [[nodiscard]] QString remark(const CauseGroup &group) const;
    [[nodiscard]] int advance(const QString &text, TextStyle style) const;
    [[nodiscard]] int nameLeft(const QRect &header) const;
    [[nodiscard]] int wordsRight(const QRect &header, const CauseGroup &group) const;
    void drawWords(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, Token color) const;

    const Theme &m_theme;
    const Format &m_format;
    bool m_canRetry = true;
};

} // namespace leadlight
