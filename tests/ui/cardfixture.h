// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/format.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <deque>

namespace leadlight::test {

/// Stands still at a moment that a test chooses.
class SetClock final : public Clock
{
public:
    explicit SetClock(const QDateTime &now)
        : m_now{now.toMSecsSinceEpoch()}
    {
    }
    void set(const QDateTime &now) { m_now = {now.toMSecsSinceEpoch()}; }
    void advance(qint64 ms) { m_monotonic += ms; }
    [[nodiscard]] Instant wall() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }

private:
    Instant m_now;
    qint64 m_monotonic = 0;
};

inline QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

inline Instant local(int year, int month, int day, int hour, int minute)
{
    return {QDateTime({year, month, day}, {hour, minute}, berlin()).toMSecsSinceEpoch()};
}

/// The seven conversations of the reference pictures.
inline std::vector<CardEntry> pictureCards()
{
    const auto card
        = [](RowHandle handle, const QString &name, const QString &company, int score, int hour, int minute,
             const QString &summary, int count, Status status, LinkState link, SyncState crm, const QString &agent) {
              CardEntry entry;
              entry.loaded = true;
              entry.row.handle = handle;
              Conversation &c = entry.row.card;
              c.id.value = QStringLiteral("c%1").arg(handle);
              c.name = name;
              c.company = company;
              c.score = Score(score);
              c.lastMessageAt = local(2026, 11, 16, hour, minute);
              c.summary = summary;
              c.messageCount = count;
              c.status = status;
              c.link.state = link;
              c.crm.state = crm;
              c.agentName = agent;
              return entry;
          };
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    std::vector<CardEntry> cards{
        card(
            1, text("Maya Lindqvist"), text("Nordlicht Interiors"), 85, 14, 2,
            text(
                "Owner needs a 12-desk office fit-out within two weeks; $10k budget confirmed, asks for a site visit."),
            11, Status::Open, LinkState::Linked, SyncState::Synced, text("Ava")),
        card(2, text("Daniel Okafor"), text("Okafor Logistics"), 92, 13, 47,
             text("Wants fleet tracking for 40 vans before January; is comparing two vendors this week."), 22,
             Status::Open, LinkState::Suggested, SyncState::Pending, text("Ava")),
        card(3, {}, {}, -1, 13, 31, text("Asked about opening hours and left before giving any details."), 2,
             Status::Open, LinkState::None, SyncState::None, text("Kai")),
        card(4, {}, {}, 67, 12, 58,
             text("Comparing plans for a team of eight; would like a demo next month but has no budget yet."), 9,
             Status::Open, LinkState::None, SyncState::Error, text("Ava")),
        card(5, text("Tomás Herrera"), text("Casa Verde"), 78, 11, 20,
             text("Asked for a quote for three solar roofs; decision with his partner after the summer."), 9,
             Status::Closed, LinkState::Linked, SyncState::Synced, text("Kai")),
        card(6, text("RankBoost Team"), {}, 0, 10, 41, text("Unsolicited offer for link building. Classified as spam."),
             3, Status::Archived, LinkState::None, SyncState::None, text("Kai")),
        card(7, text("كريم منصور"), text("Al Noor Trading"), 88, 9, 12,
             text("يريد عرض سعر باللغة العربية لتجهيز مكتبين في دبي قبل نهاية الشهر."), 17, Status::Open,
             LinkState::Linked, SyncState::Synced, text("Ava")),
    };
    cards[1].row.card.link.confidence = 82;
    cards[1].row.card.link.reasons = {MatchReason::SameEmailDomain, MatchReason::SimilarName};
    cards[3].row.card.email = text("priya@brightpath.example");
    cards[3].row.card.crm.cause = SyncCause::MissingName;
    return cards;
}

/// A list of cards without a store; rows come and go at a test's will.
class CardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CardModel(const Format &format, QObject *parent = nullptr)
        : QAbstractListModel(parent),
          m_format(format)
    {
    }

    void insert(int row, const std::vector<CardEntry> &entries)
    {
        beginInsertRows({}, row, row + int(entries.size()) - 1);
        m_entries.insert(m_entries.begin() + row, entries.begin(), entries.end());
        endInsertRows();
    }
    void remove(int row, int count = 1)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_entries.erase(m_entries.begin() + row, m_entries.begin() + row + count);
        endRemoveRows();
    }
    void replaceAll(const std::vector<CardEntry> &entries)
    {
        beginResetModel();
        m_entries.assign(entries.begin(), entries.end());
        endResetModel();
    }
    void moveToTop(int row)
    {
        beginMoveRows({}, row, row, {}, 0);
        const CardEntry moved = m_entries[size_t(row)];
        m_entries.erase(m_entries.begin() + row);
        m_entries.push_front(moved);
        endMoveRows();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const CardEntry &entry = m_entries[size_t(index.row())];
        switch (role) {
        case CardEntryRole:
            return QVariant::fromValue(&entry);
        case Qt::AccessibleTextRole:
            return m_format.spokenCard(entry);
        case Qt::AccessibleDescriptionRole:
            return Format::safe(entry.row.card.summary);
        default:
            return {};
        }
    }

private:
    const Format &m_format;
    std::deque<CardEntry> m_entries;
};

/// `count` different cards, the newest first.
inline std::vector<CardEntry> manyCards(int count, RowHandle firstHandle = 1)
{
    const std::vector<CardEntry> samples = pictureCards();
    std::vector<CardEntry> cards;
    for (int i = 0; i < count; ++i) {
        CardEntry entry = samples[size_t(i) % samples.size()];
        entry.row.handle = firstHandle + i;
        entry.row.card.id.value = QStringLiteral("c%1").arg(entry.row.handle);
        cards.push_back(entry);
    }
    return cards;
}

} // namespace leadlight::test
