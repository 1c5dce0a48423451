// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/insightspanel.h"

#include "items/transcript.h"
#include "ui/badgebutton.h"
#include "ui/badgelabel.h"
#include "ui/crmsection.h"
#include "ui/format.h"
#include "ui/historysection.h"
#include "ui/keycap.h"
#include "ui/linkparts.h"
#include "ui/notessection.h"
#include "ui/scorecard.h"
#include "ui/section.h"
#include "ui/style.h"
#include "ui/themedicon.h"
#include "ui/visitorfacts.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int headerHeight = 56;
/// What has so many messages is not without a score for want of words.
constexpr int tooLongToJudge = 2000;

EvidenceSource sourceFrom(const Transcript *transcript)
{
    if (!transcript)
        return {};
    const auto check = [transcript](qint64 seq, const QString &quote) {
        if (transcript->holdsQuote(seq, quote))
            return QuoteCheck::Stands;
        // Only a transcript that is here from end to end can prove that nobody wrote this.
        const bool whole = transcript->rowCount() > 0 && transcript->rowCount() >= transcript->totalCount();
        return whole ? QuoteCheck::Missing : QuoteCheck::CannotTell;
    };
    const auto sentAt = [transcript](qint64 seq) {
        const int row = transcript->rowOfSeq(seq);
        return row < 0 ? Instant{} : transcriptEntry(transcript->index(row))->message.sentAt;
    };
    const auto words = [transcript]() -> std::optional<QStringList> {
        const int rows = transcript->rowCount();
        if (rows == 0 || rows < transcript->totalCount() || rows > tooLongToJudge)
            return std::nullopt;
        QStringList said;
        for (int row = 0; row < rows; ++row) {
            const Message &message = transcriptEntry(transcript->index(row))->message;
            if (message.author == Author::Visitor && message.kind == MessageKind::Text)
                said << message.text;
        }
        return said;
    };
    return {.check = check, .sentAt = sentAt, .visitorWords = words};
}

} // namespace

InsightsPanel::InsightsPanel(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format)
{
    setAccessibleName(tr("Insights"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layScrollBarOverContent(m_scroll);
    // Tab goes from × to the first section; the page keys reach the area through its children.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Insights"));
    column->addWidget(m_scroll, 1);
    auto *content = new QWidget;
    makeSections(content);
    m_scroll->setWidget(content);
    m_footer = new LinkFooter(m_theme, this);
    column->addWidget(m_footer);
    joinCrm();
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_recheck.setSingleShot(true);
    m_recheck.setInterval(0);
    connect(&m_recheck, &QTimer::timeout, this, [this] {
        if (m_detail)
            m_scoreCard->setRecord(m_detail->record, m_source);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showDetail();
}

QWidget *InsightsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *line = new QHBoxLayout(header);
    auto *title = new TextLabel(m_theme, TextStyle::Pane15Strong, Token::Text, TextLabel::Fit::Elide, header);
    title->setWords(tr("Insights"));
    auto *close = new QToolButton(header);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close Insights"));
    close->setToolTip(tr("Close Insights"));
    connect(close, &QToolButton::clicked, this, &InsightsPanel::closeRequested);
    line->addWidget(title, 1);
    line->addWidget(close);
    const auto apply = [this, header, line, close] {
        header->setFixedHeight(m_theme.px(headerHeight));
        line->setContentsMargins(m_theme.px(20), 0, m_theme.px(12), 1);
        close->setFixedSize(m_theme.px(32), m_theme.px(32));
        close->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
        close->setIcon(themedIcon(m_theme, QStringLiteral("x")));
    };
    connect(&m_theme, &Theme::changed, header, apply);
    apply();
    return header;
}

void InsightsPanel::makeSections(QWidget *content)
{
    using Origin = SectionTitle::Origin;
    m_score = new Section(m_theme, tr("Lead score"), Origin::Ai, content);
    m_scoredAt = new TextLabel(m_theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, m_score);
    m_chip = new ScoreChip(m_theme, m_format, m_score);
    m_score->addToTitle(m_scoredAt);
    m_score->addToTitle(m_chip);
    m_scoreCard = new ScoreCard(m_theme, m_format, m_score);
    m_score->body()->addWidget(m_scoreCard);

    m_visitor = new Section(m_theme, tr("Visitor"), Origin::Data, content);
    m_visitor->title()->setToolTip(tr("Told by the visitor, not verified."));
    m_facts = new VisitorFacts(m_theme, m_visitor);
    m_visitor->body()->addWidget(m_facts);

    m_crm = new Section(m_theme, tr("CRM"), Origin::Data, content);
    m_linkBadge = new BadgeLabel(m_theme, m_crm);
    m_crmBadge = new BadgeLabel(m_theme, m_crm);
    m_matchBadge = new BadgeButton(m_theme, m_crm);
    m_crm->addToTitle(m_linkBadge);
    m_crm->addToTitle(m_matchBadge);
    m_crm->addToTitle(m_crmBadge);
    m_crmBody = new CrmSection(m_theme, m_format, m_crm);
    m_crm->body()->addWidget(m_crmBody);

    m_summary = new Section(m_theme, tr("Summary"), Origin::Ai, content);
    m_short = new TextLabel(m_theme, TextStyle::Body13Strong, Token::Text, TextLabel::Fit::Select, m_summary);
    m_detailed = new TextLabel(m_theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Select, m_summary);
    m_noSummary = new TextLabel(m_theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, m_summary);
    m_noSummary->setWords(tr("No summary yet."));
    m_summary->body()->setSpacing(m_theme.px(6));
    for (TextLabel *label : {m_short, m_detailed, m_noSummary})
        m_summary->body()->addWidget(label);

    m_notesPart = new Section(m_theme, tr("Notes"), Origin::Data, content);
    m_notesPart->title()->setToolTip(tr("Written by your team. Visitors never see them."));
    m_notes = new NotesSection(m_theme, m_format, m_notesPart);
    m_notesPart->body()->addWidget(m_notes);

    m_historyPart = new Section(m_theme, tr("History"), Origin::Data, content);
    m_historyPart->title()->setToolTip(tr("What this device saw happen."));
    m_history = new HistorySection(m_theme, m_format, m_historyPart);
    m_historyPart->body()->addWidget(m_history);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (Section *section : sections()) {
        column->addWidget(section);
        connect(section, &Section::toggled, this, &InsightsPanel::foldedSectionsChanged);
    }
    column->addStretch(1);
    m_score->setObjectName(QStringLiteral("score"));
    m_visitor->setObjectName(QStringLiteral("visitor"));
    m_crm->setObjectName(QStringLiteral("crm"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_notesPart->setObjectName(QStringLiteral("notes"));
    m_historyPart->setObjectName(QStringLiteral("history"));
    m_chip->setVisible(false);
    connect(m_score, &Section::toggled, this, [this](bool expanded) {
        m_chip->setVisible(!expanded);
        m_scoredAt->setVisible(expanded && !m_scoredAt->text().isEmpty());
    });
    connect(m_scoreCard, &ScoreCard::evidenceRequested, this, &InsightsPanel::evidenceRequested);
    connect(m_facts, &VisitorFacts::sourceRequested, this, &InsightsPanel::evidenceRequested);
    connect(m_facts, &VisitorFacts::copied, this, &InsightsPanel::copied);
}

void InsightsPanel::joinCrm()
{
    connect(m_crmBody, &CrmSection::acted, this, &InsightsPanel::acted);
    connect(m_crmBody, &CrmSection::settled, this, &InsightsPanel::settled);
    connect(m_crmBody, &CrmSection::takenBack, this, &InsightsPanel::takenBack);
    connect(m_crmBody, &CrmSection::contactsWanted, this, &InsightsPanel::contactsWanted);
    connect(m_crmBody, &CrmSection::accountsWanted, this, &InsightsPanel::accountsWanted);
    connect(m_crmBody, &CrmSection::copied, this, &InsightsPanel::copied);
    connect(m_crmBody, &CrmSection::linkingChanged, this, &InsightsPanel::showLinking);
    connect(m_crmBody, &CrmSection::offerChanged, this, [this] { m_footer->setOffer(m_crmBody->offer()); });
    connect(m_footer->linkButton(), &QPushButton::clicked, m_crmBody, &CrmSection::link);
    connect(m_footer->clearButton(), &QPushButton::clicked, m_crmBody, &CrmSection::clearLink);
    connect(m_footer->cancelButton(), &QPushButton::clicked, m_crmBody, &CrmSection::endLinking);
    connect(m_matchBadge, &QPushButton::toggled, m_crmBody, &CrmSection::setReasonsShown);
    // Only there: the same keys save a note.
    for (QWidget *place : {static_cast<QWidget *>(m_crmBody), static_cast<QWidget *>(m_footer)}) {
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), place);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this] {
                if (m_crmBody->isLinking())
                    m_crmBody->link();
            });
        }
    }
    m_footer->setKey(keyCapText(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    m_footer->hide();
}

void InsightsPanel::showLinking(bool linking)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (linking && m_footer->isHidden())
        m_beforeLinking = window()->focusWidget();
    m_footer->setVisible(linking);
    if (linking) {
        m_crm->setExpanded(true);
        // The panel must have its new geometry before anything can be scrolled to.
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_crmBody, 0, m_theme.px(20)); });
    } else if (hadFocus) {
        const bool goesBack = m_beforeLinking && m_beforeLinking->isVisible() && m_beforeLinking->isEnabled();
        (goesBack ? m_beforeLinking.data() : m_crm->title())->setFocus(Qt::OtherFocusReason);
    }
}

void InsightsPanel::beginLinking()
{
    if (!m_detail)
        return;
    m_crm->setExpanded(true);
    m_crmBody->beginLinking();
}

bool InsightsPanel::isLinking() const
{
    return m_crmBody->isLinking();
}

void InsightsPanel::setOutbox(const OutboxStatus &status)
{
    m_crmBody->setOutbox(status);
}

void InsightsPanel::setContacts(const LookupAnswer<Contact> &answer)
{
    m_crmBody->setContacts(answer);
}

void InsightsPanel::setAccounts(const LookupAnswer<Account> &answer)
{
    m_crmBody->setAccounts(answer);
}

/// A suggestion can be asked why; a link needs no reasons to be clicked.
void InsightsPanel::showLinkBadge()
{
    const Conversation &card = m_detail->record.card;
    const Badge badge = linkBadge(card.link, m_format, BadgePlace::Panel);
    const bool suggested = card.link.state == LinkState::Suggested;
    m_linkBadge->setBadge(badge);
    m_linkBadge->setVisible(!suggested);
    m_matchBadge->setVisible(suggested);
    m_matchBadge->setBadge(badge, tr("Shows why this contact matches"));
    if (!suggested)
        m_matchBadge->setChecked(false);
}

std::array<Section *, 6> InsightsPanel::sections() const
{
    return {m_score, m_visitor, m_crm, m_summary, m_notesPart, m_historyPart};
}

void InsightsPanel::setOpener(LinkOpener *opener)
{
    m_facts->setOpener(opener);
}

void InsightsPanel::setDetail(const std::optional<ConversationDetail> &detail, const Transcript *transcript)
{
    follow(transcript);
    setDetail(detail, sourceFrom(transcript));
}

void InsightsPanel::setDetail(const std::optional<ConversationDetail> &detail, const EvidenceSource &source)
{
    const bool other = !m_detail || !detail || m_detail->record.card.id != detail->record.card.id;
    m_detail = detail;
    m_source = source;
    showDetail();
    if (other) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_matchBadge->setChecked(false);
    }
}

void InsightsPanel::follow(const Transcript *transcript)
{
    if (m_transcript == transcript)
        return;
    if (m_transcript)
        m_transcript->disconnect(this);
    m_transcript = transcript;
    if (!transcript)
        return;
    const auto recheck = [this] { m_recheck.start(); };
    connect(transcript, &QAbstractItemModel::rowsInserted, this, recheck);
    connect(transcript, &QAbstractItemModel::rowsRemoved, this, recheck);
    connect(transcript, &QAbstractItemModel::dataChanged, this, recheck);
    connect(transcript, &QAbstractItemModel::modelReset, this, recheck);
    connect(transcript, &QObject::destroyed, this, [this] {
        m_transcript = nullptr;
        m_source = {};
    });
}

QString InsightsPanel::scoredWords(Instant at) const
{
    return m_format.isToday(at) ? tr("Scored at %1", "time").arg(m_format.clockTime(at))
                                : tr("Scored %1", "day and time").arg(m_format.moment(at));
}

void InsightsPanel::showDetail()
{
    m_scroll->widget()->setVisible(m_detail.has_value());
    if (!m_detail) {
        m_crmBody->endLinking();
        return;
    }
    const Conversation &card = m_detail->record.card;
    const Insights &insights = m_detail->record.insights;
    const bool dated = insights.scoredAt.isSet() && insights.score.isSet();
    m_scoredAt->setWords(dated ? scoredWords(insights.scoredAt) : QString());
    m_scoredAt->setVisible(dated && m_score->isExpanded());
    m_chip->setScore(insights.score);
    m_scoreCard->setRecord(m_detail->record, m_source);
    m_facts->setVisitor(insights.visitor);
    showLinkBadge();
    const std::optional<Badge> sync = crmBadge(card.crm, m_format, BadgePlace::Panel);
    m_crmBadge->setVisible(sync.has_value());
    if (sync)
        m_crmBadge->setBadge(*sync);
    m_crmBody->setDetail(*m_detail);
    showSummary(insights);
    m_notes->setNotes(card.id, m_detail->notes);
    m_history->setHistory(m_detail->history);
}

void InsightsPanel::showSummary(const Insights &insights)
{
    m_short->setForeign(insights.shortSummary);
    m_short->setVisible(!insights.shortSummary.isEmpty());
    m_detailed->setForeign(insights.detailedSummary);
    m_detailed->setVisible(!insights.detailedSummary.isEmpty());
    m_noSummary->setVisible(insights.shortSummary.isEmpty() && insights.detailedSummary.isEmpty());
}

bool InsightsPanel::revealFactor(Factor factor)
{
    m_score->setExpanded(true);
    if (!m_detail || !m_scoreCard->focusFactor(factor))
        return false;
    m_scroll->ensureWidgetVisible(m_scoreCard);
    return true;
}

void InsightsPanel::revealNotes()
{
    m_notesPart->setExpanded(true);
    m_notes->focusField();
    m_scroll->ensureWidgetVisible(m_notes);
}

QStringList InsightsPanel::foldedSections() const
{
    QStringList keys;
    for (const Section *section : sections()) {
        if (!section->isExpanded())
            keys << section->objectName();
    }
    return keys;
}

void InsightsPanel::setFoldedSections(const QStringList &keys)
{
    for (Section *section : sections())
        section->setExpanded(!keys.contains(section->objectName()));
}

void InsightsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Chrome));
    painter.fillRect(0, m_theme.px(headerHeight) - 1, width(), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
