// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/synclog.h"

#include "ui/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int popupWidth = 360;
constexpr int labelWidth = 112;

} // namespace

SyncLog::SyncLog(const SyncStatus &status, const std::vector<SyncIncident> &incidents, const Theme &theme,
                 const Format &format, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Sync"));
    setFixedWidth(theme.px(popupWidth));
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(16);
    column->setContentsMargins(edge, theme.px(14), edge, edge);
    column->setSpacing(theme.px(6));

    const SyncWords words = ErrorText::sync(status, format);
    auto *title = new TextLabel(theme, TextStyle::Pane15Strong, Token::Text, TextLabel::Fit::Wrap, this);
    title->setWords(words.text);
    column->addWidget(title);
    if (status.error) {
        auto *what = new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this);
        const QString advice = ErrorText::advice(*status.error);
        what->setWords(advice.isEmpty() ? ErrorText::sentence(*status.error, format)
                                        : ErrorText::sentence(*status.error, format) + u' ' + advice);
        column->addWidget(what);
    }
    addFact(column, tr("Last synced"),
            status.lastSuccess.isSet() ? format.exact(status.lastSuccess) : tr("Not yet", "never synced"));
    if (status.nextTry.isSet())
        addFact(column, tr("Next try"), format.clockTime(status.nextTry));
    if (status.phase == SyncPhase::UpToDate)
        addFact(column, tr("Live updates"), status.live ? tr("Connected") : tr("Not connected"));
    if (status.unreadable > 0)
        addFact(column, tr("Could not be read"),
                status.unreadable == 1 ? tr("1 item") : tr("%1 items").arg(format.count(status.unreadable)));
    if (!incidents.empty()) {
        auto *lately = new TextLabel(theme, TextStyle::Meta12Strong, Token::Text2, TextLabel::Fit::Wrap, this);
        lately->setWords(tr("Lately"));
        column->addSpacing(theme.px(6));
        column->addWidget(lately);
        for (const SyncIncident &incident : incidents)
            addIncident(column, incident, format);
    }
    addButtons(column, status, ErrorText::details(status, format));
}

void SyncLog::addFact(QVBoxLayout *column, const QString &label, const QString &value, bool foreign)
{
    auto *line = new QHBoxLayout;
    auto *name = new TextLabel(m_theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, this);
    name->setWords(label);
    name->setFixedWidth(m_theme.px(labelWidth));
    auto *said = new TextLabel(m_theme, TextStyle::Meta12, Token::Text, TextLabel::Fit::Wrap, this);
    if (foreign)
        said->setForeign(value);
    else
        said->setWords(value);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(said, 1);
    column->addLayout(line);
}

void SyncLog::addIncident(QVBoxLayout *column, const SyncIncident &incident, const Format &format)
{
    addFact(column, format.clockTime(incident.at), ErrorText::sentence(incident.error, format));
    if (!incident.error.requestId.isEmpty())
        addFact(column, tr("Request"), incident.error.requestId, true);
}

void SyncLog::addButtons(QVBoxLayout *column, const SyncStatus &status, const QString &report)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    const auto add = [&](const QString &words) {
        auto *button = new QPushButton(words, this);
        button->setFont(m_theme.font(TextStyle::Body13Medium));
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, &QWidget::close);
        return button;
    };
    if (status.error && status.error->kind == ErrorKind::Unauthorized)
        connect(add(tr("Enter a new key")), &QPushButton::clicked, this, &SyncLog::keyWanted);
    // While nobody may ask the server there is nothing to try.
    else if (status.phase != SyncPhase::Stopped)
        connect(add(tr("Try now")), &QPushButton::clicked, this, &SyncLog::retryWanted);
    if (!report.isEmpty())
        connect(add(tr("Copy report")), &QPushButton::clicked, this,
                [report] { QGuiApplication::clipboard()->setText(report); });
    line->addStretch();
    if (line->count() == 1) {
        delete line;
        return;
    }
    column->addSpacing(m_theme.px(6));
    column->addLayout(line);
}

void SyncLog::popupAbove(const QRect &button)
{
    const QRect frame(parentWidget()->window()->mapToGlobal(QPoint(0, 0)), parentWidget()->window()->size());
    adjustSize();
    resize(size().width(), heightForWidth(size().width()));
    const int left = isRightToLeft() ? button.right() + 1 - size().width() : button.left();
    move(qBound(frame.left(), left, qMax(frame.left(), frame.right() + 1 - size().width())),
         qMax(frame.top(), button.top() - size().height() - m_theme.px(4)));
    show();
    setFocus(Qt::PopupFocusReason);
}

void SyncLog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(Token::Popover));
    painter.setPen(QPen(m_theme.color(Token::Hair), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(12), m_theme.px(12));
}

} // namespace leadlight
