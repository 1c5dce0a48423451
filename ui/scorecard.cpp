// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scorecard.h"

#include "domain/scoregaps.h"
#include "ui/format.h"
#include "ui/linkbutton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace leadlight {

namespace {

QString intentIcon(const Named<Intent> &intent)
{
    switch (intent.value) {
    case Intent::PotentialNewBusiness:
        return QStringLiteral("target");
    case Intent::ExistingCustomerSupport:
        return QStringLiteral("life-buoy");
    case Intent::EmploymentInquiry:
        return QStringLiteral("briefcase");
    case Intent::VendorInquiry:
        return QStringLiteral("package");
    case Intent::PartnershipInquiry:
        return QStringLiteral("handshake");
    case Intent::Spam:
        return QStringLiteral("ban");
    case Intent::Unknown:
        break;
    }
    return QStringLiteral("circle-help");
}

QString sentimentIcon(const Named<Sentiment> &sentiment)
{
    switch (sentiment.value) {
    case Sentiment::Positive:
        return QStringLiteral("smile");
    case Sentiment::Neutral:
        return QStringLiteral("meh");
    case Sentiment::Negative:
        return QStringLiteral("frown");
    case Sentiment::Unknown:
        break;
    }
    return QStringLiteral("circle-help");
}

} // namespace

ScoreCard::ScoreCard(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_gauge(new GaugeLabel(theme, format, this)),
      m_title(new TextLabel(theme, TextStyle::Title16Strong, Token::Text, TextLabel::Fit::Elide, this)),
      m_reasoning(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this)),
      m_outdated(new TextLabel(theme, TextStyle::Meta12, Token::WarnText, TextLabel::Fit::Wrap, this)),
      m_missing(new MissingScore(theme, format, this)),
      m_noBreakdown(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, this)),
      m_factors(new QWidget(this)),
      m_intent(new Tile(theme, tr("Intent"), this)),
      m_sentiment(new Tile(theme, tr("Sentiment"), this))
{
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_reasoning);
    words->addWidget(m_outdated);
    auto *head = new QHBoxLayout;
    head->addWidget(m_gauge, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *tiles = new QHBoxLayout;
    tiles->addWidget(m_intent, 1);
    tiles->addWidget(m_sentiment, 1);
    auto *rows = new QVBoxLayout(m_factors);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_missing);
    column->addWidget(m_factors);
    column->addWidget(m_noBreakdown);
    column->addLayout(tiles);
    m_noBreakdown->setWords(tr("The service sent no breakdown."));

    const auto apply = [this, words, head, tiles, column] {
        words->setSpacing(m_theme.px(2));
        head->setSpacing(m_theme.px(15));
        tiles->setSpacing(m_theme.px(8));
        column->setSpacing(m_theme.px(10));
    };
    connect(&theme, &Theme::changed, this, apply);
    apply();
    // The five known factors have their rows from the start, so that Tab meets them where they stand.
    for (size_t i = 0; i < std::size(Names<Factor>::table); ++i)
        addRow();
}

void ScoreCard::addRow()
{
    auto *row = new FactorRow(m_theme, m_format, m_factors);
    m_factors->layout()->addWidget(row);
    connect(row, &FactorRow::evidenceRequested, this, &ScoreCard::evidenceRequested);
    if (!m_rows.empty())
        setTabOrder(m_rows.back()->link(), row->link());
    m_rows.push_back(row);
}

void ScoreCard::setRecord(const ConversationRecord &record, const EvidenceSource &source)
{
    showScore(record, source);
    showFactors(record.insights, source);
    m_intent->setValue(intentIcon(record.insights.intent), m_format.intent(record.insights.intent));
    m_sentiment->setValue(sentimentIcon(record.insights.sentiment), m_format.sentiment(record.insights.sentiment));
}

void ScoreCard::showScore(const ConversationRecord &record, const EvidenceSource &source)
{
    const Insights &insights = record.insights;
    const bool scored = insights.score.isSet();
    const qint64 later = record.card.lastSeq - insights.scoredSeq;
    QString outdated;
    if (scored && insights.scoredSeq > 0 && later > 0)
        outdated = later == 1 ? tr("Scored before the last message.")
                              : tr("Scored before the last %Ln messages.", nullptr, int(later));
    m_gauge->setScore(insights.score, outdated);
    m_outdated->setWords(outdated);
    m_outdated->setVisible(!outdated.isEmpty());
    m_title->setWords(m_format.bandTitle(insights.score.band()));
    m_missing->setVisible(!scored);
    if (scored) {
        m_reasoning->setForeign(insights.reasoning);
        m_reasoning->setVisible(!insights.reasoning.isEmpty());
        return;
    }
    const auto reasons = missingScoreReasons(record, source.visitorWords ? source.visitorWords() : std::nullopt);
    m_missing->setReasons(reasons, record.card.messageCount);
    const QString needs = reasons.empty() ? tr("A score needs more context.") : tr("A score needs more context. Here:");
    m_reasoning->setForeign(insights.reasoning.isEmpty() ? needs : insights.reasoning + u'\n' + needs);
    m_reasoning->setVisible(true);
}

void ScoreCard::showFactors(const Insights &insights, const EvidenceSource &source)
{
    while (m_rows.size() < insights.factors.size())
        addRow();
    m_factorOf.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < insights.factors.size();
        m_rows[i]->setVisible(used);
        if (!used)
            continue;
        m_rows[i]->setFactor(insights.factors[i], source);
        m_factorOf.push_back(insights.factors[i].factor.value);
    }
    m_factors->setVisible(!insights.factors.empty());
    m_noBreakdown->setVisible(insights.factors.empty() && insights.score.isSet());
}

bool ScoreCard::focusFactor(Factor factor)
{
    const auto found = std::find(m_factorOf.begin(), m_factorOf.end(), factor);
    if (found == m_factorOf.end())
        return false;
    m_rows[size_t(found - m_factorOf.begin())]->link()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace leadlight
