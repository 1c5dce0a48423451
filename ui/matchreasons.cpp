// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/matchreasons.h"

#include "domain/contactmatch.h"
#include "ui/textlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace leadlight {

MatchReasons::MatchReasons(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format)
{
    setAccessibleName(tr("Why this contact matches"));
    connect(&theme, &Theme::changed, this, &MatchReasons::applyTheme);
}

void MatchReasons::applyTheme()
{
    if (!m_grid)
        return;
    m_grid->setHorizontalSpacing(m_theme.px(8));
    m_grid->setVerticalSpacing(m_theme.px(4));
}

void MatchReasons::setRecord(const ConversationRecord &record)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid; // a grid never has fewer rows again
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnStretch(3, 1);
    applyTheme();
    const Link &link = record.card.link;
    const VisitorIdentity visitor = identityOf(record);
    addLine({}, tr("Visitor"), tr("Contact"), {});
    const auto words = [&](std::initializer_list<MatchReason> reasons) {
        for (const MatchReason reason : reasons) {
            if (std::find(link.reasons.begin(), link.reasons.end(), Named<MatchReason>(reason)) != link.reasons.end())
                return m_format.matchReason(reason);
        }
        return QString();
    };
    addLine(tr("Name"), visitor.name, link.contactName, words({MatchReason::SimilarName}));
    addLine(tr("Email"), visitor.email, link.contactEmail,
            words({MatchReason::SameEmail, MatchReason::SameEmailDomain}));
    // The phone number of a suggested contact is not told; that it agrees is.
    const QString phone = words({MatchReason::SamePhone});
    if (!visitor.phone.isEmpty() || !phone.isEmpty())
        addLine(tr("Phone"), visitor.phone, phone.isEmpty() ? QString() : visitor.phone, phone);
    addLine(tr("Company"), visitor.company, link.accountName, words({MatchReason::SameCompany}));
}

void MatchReasons::addLine(const QString &label, const QString &visitor, const QString &contact, const QString &reason)
{
    const int row = m_grid->rowCount();
    const bool head = label.isEmpty();
    auto *mark = new IconLabel(m_theme, 14, this);
    mark->setIcon(reason.isEmpty() ? QString() : QStringLiteral("circle-check"), Token::OkText, reason);
    const auto text = [this](const QString &words, Token color, bool foreign) {
        auto *label = new TextLabel(m_theme, TextStyle::Meta12, color, TextLabel::Fit::Elide, this);
        if (words.isEmpty())
            label->setWords(tr("not given"));
        else if (foreign)
            label->setForeign(words);
        else
            label->setWords(words);
        return label;
    };
    auto *what = new TextLabel(m_theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this);
    what->setWords(label);
    const Token ink = head ? Token::Text3 : reason.isEmpty() ? Token::Text2 : Token::Text;
    const std::initializer_list<QWidget *> cells{mark, what,
                                                 text(visitor, visitor.isEmpty() ? Token::Text3 : ink, !head),
                                                 text(contact, contact.isEmpty() ? Token::Text3 : ink, !head)};
    int column = 0;
    for (QWidget *cell : cells) {
        m_grid->addWidget(cell, row, column++);
        cell->show();
    }
    mark->setVisible(!reason.isEmpty());
}

} // namespace leadlight
