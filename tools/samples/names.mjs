/** Stocks of names: plain first names, surnames that no one bears by accident. Used by people.mjs. */

/** Adjectival surnames, masculine and feminine: they decline by rule, and say that the person is made up. */
const adjectival = (stem, masculine = 'y') => [`${stem}${masculine}`, `${stem}a`];

export const SURNAMES = [
  ...['Wymyśln', 'Zmyślon', 'Fikcyjn', 'Bajeczn', 'Próbn', 'Umown', 'Urojon', 'Wzorcow', 'Domyśln'],
  ...['Pozorn', 'Książkow', 'Powieściow', 'Baśniow', 'Legendarn', 'Hipotetyczn', 'Szablonow', 'Ćwiczebn'],
  ...['Modelow', 'Teoretyczn', 'Papierow', 'Pokazow', 'Wyobrażon', 'Wyśnion', 'Przykładn', 'Niebył'],
  ...['Zapożyczon', 'Udawan', 'Rzekom', 'Mityczn', 'Bezimienn'],
]
  .map((stem) => adjectival(stem))
  .concat([
    ...['Przykładowsk', 'Testowsk', 'Zmyślińsk', 'Makietowsk', 'Nibylandzk', 'Niebyłowsk', 'Próbińsk'],
    ...['Fikcjanowsk', 'Fantazjewsk', 'Nieistnieck'],
  ].map((stem) => adjectival(stem, 'i')));

/** Surnames of invented foreigners, the same for both sexes. */
export const FOREIGN_SURNAMES = ['Wymyślenko', 'Testowenko', 'Kazkowenko', 'Fikcyjanko', 'Przykładenko'];

export const FIRST_NAMES = {
  K: [
    ...['Zofia', 'Julia', 'Hanna', 'Maja', 'Lena', 'Alicja', 'Oliwia', 'Amelia', 'Wiktoria', 'Zuzanna', 'Nadia'],
    ...['Pola', 'Laura', 'Antonina', 'Emilia', 'Natalia', 'Aleksandra', 'Maria', 'Helena', 'Kornelia', 'Marta'],
    ...['Gabriela', 'Liliana', 'Milena', 'Barbara', 'Karolina', 'Nina', 'Klara', 'Iga', 'Jagoda'],
  ],
  M: [
    ...['Antoni', 'Jakub', 'Jan', 'Szymon', 'Franciszek', 'Filip', 'Aleksander', 'Mikołaj', 'Wojciech', 'Adam'],
    ...['Stanisław', 'Kacper', 'Marcel', 'Michał', 'Tymon', 'Igor', 'Oskar', 'Piotr', 'Maciej', 'Dawid', 'Kamil'],
    ...['Bartosz', 'Patryk', 'Hubert', 'Natan', 'Miłosz', 'Gabriel', 'Dominik', 'Krystian', 'Tomasz'],
  ],
};

export const FOREIGN_FIRST_NAMES = {
  K: ['Oksana', 'Daryna', 'Sofija', 'Kateryna', 'Nino'],
  M: ['Bohdan', 'Maksym', 'Danyło', 'Giorgi', 'Artem'],
};

export const ADULT_FIRST_NAMES = {
  K: [
    ...['Anna', 'Ewa', 'Halina', 'Janina', 'Krystyna', 'Teresa', 'Jolanta', 'Grażyna', 'Danuta', 'Beata', 'Renata'],
    ...['Iwona', 'Dorota', 'Elżbieta', 'Agnieszka', 'Monika', 'Katarzyna', 'Małgorzata', 'Joanna', 'Urszula'],
  ],
  M: [
    ...['Jan', 'Stanisław', 'Andrzej', 'Józef', 'Tadeusz', 'Krzysztof', 'Zbigniew', 'Ryszard', 'Marek', 'Jacek'],
    ...['Dariusz', 'Grzegorz', 'Robert', 'Paweł', 'Mariusz', 'Wiesław', 'Henryk', 'Leszek', 'Artur', 'Waldemar'],
  ],
};
