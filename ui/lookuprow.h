// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/searchtext.h"
#include "ui/avatar.h"
#include "ui/theme.h"

#include <QAbstractButton>

namespace leadlight {

/// How much a reason weighs: another word beside it is a colour, never the colour alone.
enum class ReasonTone : quint8 { Quiet, Guess, Strong };

/// One contact or account as a search found it; both texts are foreign.
struct LookupEntry {
    AvatarLook avatar{};
    QString name{};
    QString second{};
    QString reason{}; ///< our words on a pill; empty: none
    ReasonTone tone = ReasonTone::Quiet;

    friend bool operator==(const LookupEntry &, const LookupEntry &) = default;
};

/// A result that can be chosen: avatar, name with the hit marked, second line, the reason as a pill (ui.md section 10).
/// Checked means chosen; current is where the arrow keys are. The keyboard stays in the search field, so it takes no
/// focus itself. Assistive technology toggles it without a click, so picked() is what to listen to.
class LookupRow final : public QAbstractButton
{
    Q_OBJECT

public:
    LookupRow(const Theme &theme, QWidget *parent = nullptr);

    void setEntry(const LookupEntry &entry, const SearchTerms &terms);
    [[nodiscard]] const LookupEntry &entry() const { return m_entry; }
    void setCurrent(bool current);
    /// Checks it without picked().
    void setChosen(bool chosen);
    [[nodiscard]] bool isCurrent() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody chose it, by whatever means, or chose it again.
    void picked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    [[nodiscard]] int paintReason(QPainter &painter) const;
    void paintName(QPainter &painter, const QRect &area) const;
    void paintText(QPainter &painter, const QRect &area, const QString &text) const;

    const Theme &m_theme;
    LookupEntry m_entry;
    SearchTerms m_terms;
    bool m_current = false;
    bool m_isTold = false; ///< the check comes from us
};

} // namespace leadlight
