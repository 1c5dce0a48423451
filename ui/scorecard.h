// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "ui/factorrow.h"

#include <QLabel>

#include <vector>

namespace leadlight {

/// The gauge of 72 pixels as a label, so that screen readers get "Lead score 85 of 100, high" for free.
class GaugeLabel final : public QLabel
{
    Q_OBJECT

public:
    GaugeLabel(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    /// `outdated` says why the score is no longer of today, empty when it is; a small ↻ stands at the ring then.
    void setScore(const Score &score, const QString &outdated);
    [[nodiscard]] bool isOutdated() const { return m_outdated; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Format &m_format;
    Score m_score;
    bool m_outdated = false;
};

/// The score in one pill, for the title of the folded section: ▲ 85 High.
class ScoreChip final : public QLabel
{
    Q_OBJECT

public:
    ScoreChip(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    void setScore(const Score &score);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Format &m_format;
    Score m_score;
};

/// A small box with a caption, an icon and a value: intent, sentiment.
class Tile final : public QWidget
{
    Q_OBJECT

public:
    Tile(const Theme &theme, const QString &caption, QWidget *parent = nullptr);
    void setValue(const QString &iconName, const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    IconLabel *m_icon;
    TextLabel *m_value;
};

/// Why there is no score, one reason a line, and what would bring one (dialogs.png, "Insights: missing score").
class MissingScore final : public QWidget
{
    Q_OBJECT

public:
    MissingScore(const Theme &theme, const Format &format, QWidget *parent = nullptr);
    void setReasons(const std::vector<Named<ScoreGap>> &reasons, int messageCount);

private:
    const Theme &m_theme;
    const Format &m_format;
    std::vector<std::pair<QWidget *, TextLabel *>> m_lines;
    TextLabel *m_advice;
};

/// Score, reasoning, the breakdown with its evidence, intent and sentiment (ui.md section 9.1). A missing score says
/// what is missing, worked out from this conversation, and is never shown as 0; a missing breakdown is said and never
/// invented.
class ScoreCard final : public QWidget
{
    Q_OBJECT

public:
    ScoreCard(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setRecord(const ConversationRecord &record, const EvidenceSource &source);
    /// Puts the keyboard on the row of this factor, if it has a link there. False when there is no such row.
    bool focusFactor(Factor factor);
    [[nodiscard]] const std::vector<FactorRow *> &factorRows() const { return m_rows; }

Q_SIGNALS:
    void evidenceRequested(qint64 seq);

private:
    void addRow();
    void showScore(const ConversationRecord &record, const EvidenceSource &source);
    void showFactors(const Insights &insights, const EvidenceSource &source);

    const Theme &m_theme;
    const Format &m_format;
    GaugeLabel *m_gauge;
    TextLabel *m_title;
    TextLabel *m_reasoning;
    TextLabel *m_outdated;
    MissingScore *m_missing;
    TextLabel *m_noBreakdown;
    QWidget *m_factors;
    std::vector<FactorRow *> m_rows;
    std::vector<Factor> m_factorOf;
    Tile *m_intent;
    Tile *m_sentiment;
};

} // namespace leadlight
