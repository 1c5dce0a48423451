// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/factorrow.h"

#include "ui/format.h"
#include "ui/linkbutton.h"

#include <QVBoxLayout>

namespace leadlight {

namespace {

struct FindingLook {
    QString icon;
    Token color;
};

FindingLook lookOf(const Named<Finding> &finding)
{
    switch (finding.value) {
    case Finding::Found:
        return {QStringLiteral("circle-check"), Token::OkText};
    case Finding::Contradicted:
        return {QStringLiteral("circle-x"), Token::DangerText};
    case Finding::NotMentioned:
        return {QStringLiteral("circle-dashed"), Token::Text3};
    case Finding::Unknown:
        break;
    }
    return {QStringLiteral("circle-help"), Token::Text3};
}

} // namespace

FactorRow::FactorRow(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_column(new QVBoxLayout(this)),
      m_line(new QHBoxLayout),
      m_icon(new IconLabel(theme, 14, this)),
      m_name(new TextLabel(theme, TextStyle::Body13Medium, Token::Text, TextLabel::Fit::Elide, this)),
      m_quote(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Elide, this)),
      m_link(new LinkButton(theme, this)),
      m_warning(new QWidget(this)),
      m_warningIcon(new IconLabel(theme, 13, m_warning))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_line);
    m_line->addWidget(m_icon);
    m_line->addWidget(m_name);
    m_line->addWidget(m_quote, 1);
    m_line->addWidget(m_link);
    m_column->addWidget(m_warning);

    m_warningLine = new QHBoxLayout(m_warning);
    auto *words = new TextLabel(theme, TextStyle::Meta12, Token::WarnText, TextLabel::Fit::Elide, m_warning);
    words->setWords(tr("Not found in the transcript"));
    m_warningLine->addWidget(m_warningIcon);
    m_warningLine->addWidget(words, 1);
    m_warningIcon->setIcon(QStringLiteral("triangle-alert"), Token::WarnText, tr("Warning"));

    connect(m_link, &LinkButton::clicked, this, [this] { Q_EMIT evidenceRequested(m_seq); });
    connect(&theme, &Theme::changed, this, &FactorRow::applyTheme);
    applyTheme();
}

void FactorRow::setFactor(const FactorResult &factor, const EvidenceSource &source)
{
    m_seq = factor.seq;
    const FindingLook look = lookOf(factor.finding);
    m_icon->setIcon(look.icon, look.color, m_format.finding(factor.finding));
    m_name->setWords(m_format.factor(factor.factor));
    showQuote(factor);
    showLink(factor, source);
    const bool missing
        = source.check && !factor.quote.isEmpty() && source.check(factor.seq, factor.quote) == QuoteCheck::Missing;
    m_warning->setVisible(missing);
}

void FactorRow::showQuote(const FactorResult &factor)
{
    if (!factor.quote.isEmpty()) {
        m_quote->setColor(Token::Text2);
        m_quote->setForeign(tr("“%1”", "the visitor's own words").arg(factor.quote));
    } else if (!factor.note.isEmpty()) {
        m_quote->setColor(Token::Text2);
        m_quote->setForeign(factor.note);
    } else {
        m_quote->setColor(Token::Text3);
        m_quote->setWords(m_format.finding(factor.finding));
    }
}

void FactorRow::showLink(const FactorResult &factor, const EvidenceSource &source)
{
    m_link->setVisible(factor.seq > 0);
    if (factor.seq <= 0)
        return;
    const Instant at = source.sentAt ? source.sentAt(factor.seq) : Instant{};
    const QString name = m_format.factor(factor.factor);
    if (at.isSet()) {
        m_link->setText(m_format.clockTime(at));
        m_link->setToolTip(tr("Show the message in the transcript"));
        m_link->setAccessibleName(tr("%1: show the message of %2", "factor, time").arg(name, m_format.clockTime(at)));
    } else {
        m_link->setText(tr("No. %1", "a message by its number").arg(m_format.count(factor.seq)));
        m_link->setToolTip(tr("This message is not on this device yet"));
        m_link->setAccessibleName(tr("%1: message %2, not on this device yet").arg(name, m_format.count(factor.seq)));
    }
    m_link->setEnabled(at.isSet());
}

void FactorRow::applyTheme()
{
    m_line->setSpacing(m_theme.px(8));
    m_line->setContentsMargins(0, m_theme.px(1), 0, m_theme.px(1));
    m_line->setAlignment(Qt::AlignVCenter);
    m_name->setFixedWidth(m_theme.px(82));
    m_warningLine->setContentsMargins(m_theme.px(112), 0, 0, m_theme.px(4));
    m_warningLine->setSpacing(m_theme.px(4));
    // The line stands 26 high whether or not it has a link.
    m_name->setFixedHeight(m_theme.px(24));
    m_quote->setFixedHeight(m_theme.px(24));
}

} // namespace leadlight
