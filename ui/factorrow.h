// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/insights.h"
#include "ui/textlabel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace leadlight {

class Format;
class LinkButton;

enum class QuoteCheck : quint8 {
    Stands,     ///< the words are in the transcript
    Missing,    ///< the whole transcript is here and does not hold them
    CannotTell, ///< not all messages are on this device
};

/// What the panel asks of the transcript beside it. Empty functions mean that there is none.
struct EvidenceSource {
    std::function<QuoteCheck(qint64 seq, const QString &quote)> check;
    /// When the message was sent; not set when it is not on this device.
    std::function<Instant(qint64 seq)> sentAt;
    /// The visitor's messages in order, nothing when not all of them are on this device.
    std::function<std::optional<QStringList>()> visitorWords;
};

/// One factor of the score: finding, name, the visitor's words and the way to their message. The service's claim is
/// checked before it is believed: words that nobody wrote get a warning (sync-and-trust T4).
class FactorRow final : public QWidget
{
    Q_OBJECT

public:
    FactorRow(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setFactor(const FactorResult &factor, const EvidenceSource &source);
    [[nodiscard]] bool isWarningShown() const { return !m_warning->isHidden(); }
    [[nodiscard]] LinkButton *link() const { return m_link; }

Q_SIGNALS:
    void evidenceRequested(qint64 seq);

private:
    void applyTheme();
    void showQuote(const FactorResult &factor);
    void showLink(const FactorResult &factor, const EvidenceSource &source);

    const Theme &m_theme;
    const Format &m_format;
    QVBoxLayout *m_column;
    QHBoxLayout *m_line;
    QHBoxLayout *m_warningLine;
    IconLabel *m_icon;
    TextLabel *m_name;
    TextLabel *m_quote;
    LinkButton *m_link;
    QWidget *m_warning;
    IconLabel *m_warningIcon;
    qint64 m_seq = 0;
};

} // namespace leadlight
