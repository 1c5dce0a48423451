// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingspage.h"

#include "ui/segments.h"
#include "ui/settingsrow.h"
#include "ui/switch.h"
#include "ui/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight {

SettingsPageView::SettingsPageView(const Theme &theme, const Format &format, SettingsPage page, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_page(page),
      m_column(new QVBoxLayout(this))
{
    setObjectName(SettingsIndex::pageId(page));
    setAccessibleName(SettingsIndex::pageName(page));
    m_column->setContentsMargins(theme.px(12), theme.px(14), theme.px(12), theme.px(16));
    m_column->setSpacing(0);
    auto *title = new TextLabel(theme, TextStyle::Title16Strong, Token::Text, TextLabel::Fit::Elide);
    title->setWords(SettingsIndex::pageName(page));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(6));
    head->addWidget(title);
    m_column->addLayout(head);
    m_column->addStretch(1);
}

void SettingsPageView::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

SettingsRow *SettingsPageView::addRow(const char *name, QWidget *control)
{
    auto *row = new SettingsRow(m_theme, SettingsIndex::row(name), control);
    addWidget(row);
    m_rows.push_back(row);
    return row;
}

SettingsRow *SettingsPageView::rowNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_rows, name, &SettingsRow::name);
    return found == m_rows.end() ? nullptr : *found;
}

void SettingsPageView::markRow(const QString &name)
{
    for (SettingsRow *row : m_rows)
        row->setMarked(row->name() == name);
}

void SettingsPageView::focusFirst()
{
    for (QWidget *next = nextInFocusChain(); next && next != this && isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void SettingsPageView::addSwitch(const char *name, bool Preferences::*member)
{
    auto *control = new Switch(m_theme);
    connect(control, &QAbstractButton::toggled, this, [this, member](bool on) {
        Q_EMIT edited([member, on](Preferences &preferences) { preferences.*member = on; });
    });
    m_bindings.push_back([control, member](const Preferences &preferences) {
        const QSignalBlocker quiet(control);
        control->setChecked(preferences.*member);
    });
    addRow(name, control);
}

void SettingsPageView::addChoice(const char *name, const QStringList &labels,
                                 std::function<int(const Preferences &)> get,
                                 std::function<void(Preferences &, int)> set)
{
    auto *control = new Segments(m_theme, m_format, SettingsIndex::title(SettingsIndex::row(name)));
    for (const QString &label : labels)
        control->addSegment(label);
    control->setCounts(std::vector<qint64>(size_t(labels.size()), -1));
    control->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(control, &Segments::chosen, this, [this, set = std::move(set)](int index) {
        Q_EMIT edited([set, index](Preferences &preferences) { set(preferences, index); });
    });
    m_bindings.push_back([control, get = std::move(get)](const Preferences &preferences) {
        const int index = get(preferences);
        if (index != control->current())
            control->setCurrent(index);
    });
    addRow(name, control);
}

QComboBox *SettingsPageView::addList(const char *name, const std::vector<Item> &items,
                                     std::function<QVariant(const Preferences &)> get,
                                     std::function<void(Preferences &, const QVariant &)> set)
{
    auto *control = new QComboBox;
    control->setMinimumWidth(m_theme.px(112)); // so that lists below each other look alike
    for (const Item &item : items)
        control->addItem(item.label, item.value);
    connect(control, &QComboBox::activated, this, [this, control, set = std::move(set)](int index) {
        const QVariant value = control->itemData(index);
        Q_EMIT edited([set, value](Preferences &preferences) { set(preferences, value); });
    });
    m_bindings.push_back([control, get = std::move(get)](const Preferences &preferences) {
        const QVariant value = get(preferences);
        int index = control->findData(value);
        if (index < 0) {
            control->addItem(value.toString(), value);
            index = control->count() - 1;
        }
        control->setCurrentIndex(index);
    });
    addRow(name, control);
    return control;
}

void SettingsPageView::enableIf(const char *name, std::function<bool(const Preferences &)> holds)
{
    SettingsRow *row = rowNamed(QString::fromLatin1(name));
    m_bindings.push_back([row, holds = std::move(holds)](const Preferences &preferences) {
        row->setControlEnabled(holds(preferences));
    });
}

void SettingsPageView::show(const Preferences &preferences)
{
    for (const auto &binding : m_bindings)
        binding(preferences);
}

} // namespace leadlight
