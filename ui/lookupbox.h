// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookupanswer.h"
#include "ui/format.h"
#include "ui/lookuprow.h"

#include <QTimer>
#include <QWidget>

namespace leadlight {

class LookupField;
class LookupList;
class TextLabel;

/// What a box is called and says; our words.
struct LookupWords {
    QString caption;
    QString remark; ///< beside the caption, such as "optional"
    QString name;   ///< of the field, for screen readers
    QString placeholder;
    QString emptyTitle;
    QString emptyAdvice;
};

/// One search in the CRM: caption, field, results (ui.md section 10). It asks once typing rests, drops answers to older
/// questions, and keeps the keyboard in the field while arrows and Enter go through the rows. It knows no network: it
/// wants, and is given answers.
class LookupBox final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int restMs = 250;
    static constexpr int skeletonMs = 300;
    static constexpr int fewestCharacters = 2;

    LookupBox(const Theme &theme, const Format &format, const LookupWords &words, QWidget *parent = nullptr);

    /// Begins anew with this text and asks at once when it is long enough.
    void begin(const QString &text);
    /// Leaves the caption alone while something else stands in the field's place.
    void setFieldShown(bool shown);
    /// What the empty box offers under "Suggested". The same as before changes nothing.
    void setSuggestion(const std::optional<LookupEntry> &entry);
    /// What "Search by email" asks for when nothing was found; empty: not offered.
    void setFallback(const QString &text, const QString &words);
    /// Ignored unless it answers the last question. Takes at most mostLookupHits.
    void setAnswer(const LookupAnswer<LookupEntry> &answer);
    /// Reads the clock of the next try again; happens by itself each second.
    void refresh();

    /// The question to which the rows belong; empty while the suggestion is shown.
    [[nodiscard]] const QString &asked() const { return m_asked; }
    [[nodiscard]] bool isSuggesting() const { return m_suggesting; }
    [[nodiscard]] int chosen() const;
    void choose(int row);
    [[nodiscard]] LookupField *field() const { return m_field; }
    [[nodiscard]] LookupList *list() const { return m_list; }
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    /// An empty text: nobody waits for an answer any more.
    void wanted(const QString &text);
    /// Other rows are shown, or none.
    void changed();
    void chosenChanged(int row);
    /// Enter on the row that is chosen already.
    void confirmed();
    void escaped();

private:
    void edited();
    void ask();
    void stop();
    void step(int step);
    void enter();
    void act();
    void showSuggestion();
    void showWaiting();
    void showAnswer();
    void showHits();
    void say(const QString &words);
    [[nodiscard]] QString failedWords() const;
    [[nodiscard]] QString report() const;

    const Theme &m_theme;
    const Format &m_format;
    LookupWords m_words;
    TextLabel *m_caption;
    TextLabel *m_besides;
    TextLabel *m_remark;
    LookupField *m_field;
    LookupList *m_list;
    QTimer m_rest;     ///< typing
    QTimer m_patience; ///< before the skeleton
    QTimer m_tick;     ///< the countdown of the next try
    QString m_asked;
    QString m_fallback;
    QString m_fallbackWords;
    std::optional<LookupEntry> m_suggestion;
    LookupAnswer<LookupEntry> m_answer;
    bool m_suggesting = false;
};

} // namespace leadlight
