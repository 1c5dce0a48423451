// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/visitorfacts.h"

#include "ui/linkbutton.h"
#include "ui/linkopener.h"
#include "ui/themedicon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

FactRow::FactRow(const Theme &theme, const QString &label, Reads reads, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_reads(reads),
      m_label(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Elide, this)),
      m_value(new TextLabel(theme, TextStyle::Body13, Token::Text, TextLabel::Fit::Elide, this)),
      m_link(new LinkButton(theme, this)),
      m_source(addButton(tr("Show the message with: %1").arg(label))),
      m_copy(addButton(tr("Copy: %1").arg(label)))
{
    m_label->setWords(label);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_label);
    line->addWidget(m_value, 1);
    line->addWidget(m_link, 1);
    line->addWidget(m_source);
    line->addWidget(m_copy);
    connect(m_source, &QToolButton::clicked, this, [this] { Q_EMIT sourceRequested(m_fact.seq); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_fact.value);
        Q_EMIT copied(tr("Copied: %1").arg(m_label->text()));
    });
    connect(m_link, &LinkButton::clicked, this, [this] {
        if (m_opener)
            m_opener->open(m_reads(m_fact.value), window());
    });
    m_link->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FactRow::applyTheme);
    applyTheme();
    setFact({});
}

QToolButton *FactRow::addButton(const QString &words)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->installEventFilter(this);
    return button;
}

void FactRow::setFact(const VisitorFact &fact)
{
    m_fact = fact;
    const bool given = !fact.value.isEmpty();
    m_value->setColor(given ? Token::Text : Token::Text3);
    if (given)
        m_value->setForeign(fact.value);
    else
        m_value->setWords(tr("Not given"));
    const std::optional<SafeLink> link = m_opener && m_reads && given ? m_reads(fact.value) : std::nullopt;
    m_link->setVisible(link.has_value());
    m_value->setVisible(!link);
    if (link) {
        m_link->setValue(fact.value);
        m_link->setAccessibleName(tr("%1: %2", "label, value").arg(m_label->text(), m_link->value()));
        m_link->setToolTip(plainToolTip(
            link->doubtful
                ? tr("Opens %1. The name uses letters that look like others.", "a host name").arg(link->shown)
                : link->shown));
    }
    m_source->setVisible(given && fact.seq > 0);
    m_copy->setVisible(given);
}

void FactRow::setOpener(LinkOpener *opener)
{
    m_opener = opener;
    setFact(m_fact);
}

bool FactRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showButtons();
    return QWidget::eventFilter(watched, event);
}

void FactRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    showButtons();
}

void FactRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    showButtons();
}

/// The buttons keep their stop in the tab order; their room is the value's until somebody is here.
void FactRow::showButtons()
{
    const bool shown = underMouse() || m_source->hasFocus() || m_copy->hasFocus() || m_link->hasFocus();
    m_source->setIcon(shown ? themedIcon(m_theme, QStringLiteral("message-square"), Token::Text3) : QIcon());
    m_copy->setIcon(shown ? themedIcon(m_theme, QStringLiteral("copy"), Token::Text3) : QIcon());
    for (QToolButton *button : {m_source, m_copy})
        button->setFixedWidth(shown ? m_theme.px(26) : 0);
}

void FactRow::applyTheme()
{
    setFixedHeight(m_theme.px(26));
    m_label->setFixedWidth(m_theme.px(84));
    for (QToolButton *button : {m_source, m_copy}) {
        button->setFixedHeight(m_theme.px(26));
        button->setIconSize(QSize(m_theme.px(15), m_theme.px(15)));
    }
    showButtons();
}

VisitorFacts::VisitorFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_rows{new FactRow(theme, tr("Name"), nullptr, this),      new FactRow(theme, tr("Email"), mailLink, this),
             new FactRow(theme, tr("Phone"), callLink, this),    new FactRow(theme, tr("Company"), nullptr, this),
             new FactRow(theme, tr("Job title"), nullptr, this), new FactRow(theme, tr("Address"), nullptr, this),
             new FactRow(theme, tr("Website"), siteLink, this)}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (FactRow *row : m_rows) {
        column->addWidget(row);
        connect(row, &FactRow::sourceRequested, this, &VisitorFacts::sourceRequested);
        connect(row, &FactRow::copied, this, &VisitorFacts::copied);
    }
}

void VisitorFacts::setOpener(LinkOpener *opener)
{
    for (FactRow *row : m_rows)
        row->setOpener(opener);
}

void VisitorFacts::setVisitor(const Visitor &visitor)
{
    const std::array facts{&visitor.fullName, &visitor.email,   &visitor.phone,  &visitor.company,
                           &visitor.jobTitle, &visitor.address, &visitor.website};
    for (size_t i = 0; i < facts.size(); ++i)
        m_rows[i]->setFact(*facts[i]);
}

} // namespace leadlight
