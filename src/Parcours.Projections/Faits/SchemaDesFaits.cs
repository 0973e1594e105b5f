using System.Text;
using Parcours.Domain.Communs;
using Parcours.Domain.Communs.Formes;
using Parcours.Projections.Coffre;
using Parcours.Projections.Indicateurs;
using Parcours.Projections.Metiers;

namespace Parcours.Projections.Faits;

/// <summary>Le schéma des tables du produit, hors Marten : idempotent, commenté, chaque index avec sa raison.</summary>
public static class SchemaDesFaits
{
    private const string S = Journal.Schema;

    private static readonly string GenresEnClair = string.Join(", ", Famille.Toutes.Where(famille => famille.EnClair).Select(famille => $"'{famille.Genre}'"));

    /// <summary>Les colonnes que toute table de faits a d'office, et leur sens.</summary>
    private static readonly (string Nom, string Sens)[] Communes =
    [
        ("departement", "Département, clé de locataire et de partition."),
        ("personne", "Identifiant interne, tiré au sort, de la personne ; de l'objet suivi (agent…) si le flux n'en suit aucune."),
        ("episode", "Rang de l'épisode ; 0 pour les faits de la personne."),
        ("type", "Voir type_de_fait."),
        ("effet", "Jour où le fait vaut dans le monde."),
        ("ordre", "Position d'origine du fait : départage les faits du même jour (R1)."),
        ("connu_de", "Première position, incluse, où cette valeur est connue."),
        ("connu_jusqu_a", "Position, exclue, où elle cesse de l'être ; nulle tant qu'elle vaut."),
    ];

    private static IReadOnlyList<VueDuMetier> Vues { get; } = [.. LesMetiers.Tous.SelectMany(metier => metier.Vues)];

    /// <summary>Instructions à passer au démarrage.</summary>
    public static string Instructions()
    {
        var sql = new StringBuilder($"""
            create schema if not exists {S};
            {SchemaDuCoffre.Correspondances}

            create table if not exists {S}.departement (
              code text primary key,
              partition text not null unique,
              inscrit_le timestamptz not null default now());
            comment on table {S}.departement is 'Départements inscrits : chacun a ses partitions du journal et des faits.';
            comment on column {S}.departement.code is 'Code INSEE, clé de locataire.';
            comment on column {S}.departement.partition is 'Suffixe des partitions du département.';
            comment on column {S}.departement.inscrit_le is 'Instant de l''inscription.';

            create or replace function {S}.tirer_identifiant() returns uuid language sql volatile parallel safe as $$
              select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$;
            comment on function {S}.tirer_identifiant() is 'UUID v7 : au sort, mais rangé par heure de tirage, pour que les dossiers d''une même année se touchent dans les index.';
            create or replace function {S}.identifiant_de(genre text, emetteur text) returns uuid language sql volatile parallel safe as $$
              select case when genre in ({GenresEnClair}) then rpad('{IdentifiantEnClair.Marque:x2}' || encode(convert_to(emetteur, 'UTF8'), 'hex'), 32, '0')::uuid
                          else {S}.tirer_identifiant() end $$;
            comment on function {S}.identifiant_de(text, text) is 'L''identifiant interne d''un identifiant d''émetteur : tiré au sort, sauf celui d''un objet nommé en clair, tiré de son code.';

            create table if not exists {S}.retouche (
              departement text not null,
              ordre bigint not null,
              id uuid not null,
              racine uuid not null,
              primary key (departement, id));
            create index if not exists retouche_racine on {S}.retouche (departement, racine);
            comment on table {S}.retouche is 'Corrections et annulations du journal, et le fait d''origine où mène leur chaîne.';
            comment on column {S}.retouche.departement is 'Département.';
            comment on column {S}.retouche.ordre is 'Position de la retouche au journal.';
            comment on column {S}.retouche.id is 'Identifiant de la retouche au journal.';
            comment on column {S}.retouche.racine is 'Fait d''origine, jamais une retouche.';
            comment on index {S}.retouche_racine is 'Toutes les retouches d''un fait, pour refaire ses valeurs successives.';

            create table if not exists {S}.connaissance (
              departement text not null,
              jour date not null,
              premiere_position bigint not null,
              position_precedente bigint not null,
              primary key (departement, jour));
            comment on table {S}.connaissance is 'Traduction, fixée une fois, d''une date de connaissance en position : un jour n''y entre que s''il dépasse tous les précédents.';
            comment on column {S}.connaissance.departement is 'Département.';
            comment on column {S}.connaissance.premiere_position is 'Première position connue ce jour-là.';
            comment on column {S}.connaissance.jour is 'Jour, à Paris, où le fait de premiere_position a été connu.';
            comment on column {S}.connaissance.position_precedente is 'Dernière position connue avant ce jour : la réponse pour toute date antérieure à jour et non antérieure au jour précédent.';

            create table if not exists {S}.avancement (
              departement text primary key,
              position bigint not null);
            comment on table {S}.avancement is 'Dernier fait du journal porté dans les tables de faits. Aucun chiffre ne lit au-delà.';

            comment on column {S}.avancement.departement is 'Département.';
            comment on column {S}.avancement.position is 'Position du dernier fait porté.';

            create or replace view {S}.avancement_de_locataire with (security_invoker) as select departement as tenant_id, position from {S}.avancement;
            comment on view {S}.avancement_de_locataire is 'Ce que Marten efface pour reconstruire les tables d''un département.';

            comment on column {S}.avancement_de_locataire.tenant_id is 'Département, sous le nom que Marten lui donne.';
            comment on column {S}.avancement_de_locataire.position is 'Position du dernier fait porté.';

            create table if not exists {S}.type_de_fait (
              nom_table text not null,
              code smallint not null,
              nom text not null,
              nom_persiste text not null,
              primary key (nom_table, code));
            comment on table {S}.type_de_fait is 'Sens de la colonne type des tables de faits.';
            comment on column {S}.type_de_fait.nom_table is 'Table de faits.';
            comment on column {S}.type_de_fait.code is 'Code, dans la colonne type.';
            comment on column {S}.type_de_fait.nom is 'Nom dans l''échange.';
            comment on column {S}.type_de_fait.nom_persiste is 'Nom versionné au journal.';

            """);
        foreach (var table in TablesDeFaits.Toutes) Ajouter(sql, table);
        foreach (var vue in Vues) sql.Append(vue.Instructions);
        return sql.ToString();
    }

    /// <summary>La partition d'un département dans une table, à créer à son inscription.</summary>
    public static string Partition(TableDeFaits table, string departement, string suffixe) =>
        $"create table if not exists {S}.{table.Nom}_{suffixe} partition of {S}.{table.Nom} for values in ('{departement}') with (autovacuum_vacuum_insert_scale_factor = 0.05);\n";

    /// <summary>Une table apparue depuis leur inscription donne aussi une partition à chacun des départements déjà inscrits.</summary>
    public static string PartitionsDesInscrits() => $"""
        do $partitions$
        declare d record;
        begin
          for d in select code, partition from {S}.departement loop
            {string.Concat(TablesDeFaits.Toutes.Select(table =>
                $"execute format('create table if not exists {S}.{table.Nom}_%s partition of {S}.{table.Nom} for values in (%L) with (autovacuum_vacuum_insert_scale_factor = 0.05)', d.partition, d.code);\n"))}
          end loop;
        end $partitions$;
        """;

    private static void Ajouter(StringBuilder sql, TableDeFaits table)
    {
        var t = $"{S}.{table.Nom}";
        sql.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
            create table if not exists {t} (
              departement text not null,
              personne uuid not null,
              episode integer not null,
              type smallint not null,
              effet date not null,
              ordre bigint not null,
              connu_de bigint not null,
              connu_jusqu_a bigint
            ) partition by list (departement);
            comment on table {t} is {Texte(table.Commentaire)};
            {string.Concat(Communes.Select(c => $"comment on column {t}.{c.Nom} is {Texte(c.Sens)};\n"))}
            """);
        foreach (var colonne in table.Colonnes)
            sql.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                alter table {t} add column if not exists {colonne.Nom} {colonne.TypeSql};
                comment on column {t}.{colonne.Nom} is {Texte(colonne.Commentaire)};

                """);
        var (cle, raison) = Famille.De(table.Dispositif).SansLecture
            ? ("personne, ordre", "Retrouver la ligne d'un fait retouché sans lire les autres faits de son flux.")
            : ("personne, episode", "Lire tous les faits des dossiers d'une cohorte.");
        sql.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
            create index if not exists {table.Nom}_episode on {t} ({cle});
            comment on index {S}.{table.Nom}_episode is {Texte(raison)};
            {Departs(table)}

            """);
        foreach (var index in IndexDeChamp.Tous.Where(index => table.Porte(index.Fait)))
        {
            var (type, colonne, nom) = index.Dans(table);
            sql.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                create index if not exists {nom} on {t} ({colonne.Nom}) include (personne, effet, connu_de, connu_jusqu_a) where type = {type.Code};
                comment on index {S}.{nom} is {Texte(index.Raison)};

                """);
        }
        foreach (var type in table.Types)
            sql.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                insert into {S}.type_de_fait values ('{table.Nom}', {type.Code}, '{type.Forme.Nom}', '{type.NomPersiste}')
                  on conflict (nom_table, code) do update set nom = excluded.nom, nom_persiste = excluded.nom_persiste;

                """);
        sql.Append(VueLisible(table));
    }

    /// <summary>Les index par lesquels une question commence.</summary>
    private static string Departs(TableDeFaits table)
    {
        var t = $"{S}.{table.Nom}";
        if (LesMetiers.Tous.SelectMany(metier => metier.Series).OfType<SerieParFait>().FirstOrDefault(serie => serie.Dispositifs.Contains(table.Dispositif)) is not { } parFait)
        {
            return $"""
                create index if not exists {table.Nom}_depart on {t} (type, effet) include (personne, episode, connu_de, connu_jusqu_a);
                comment on index {S}.{table.Nom}_depart is 'Trouver une cohorte par son fait de départ sans lire la table : une question ne coûte que sa cohorte.';
                """;
        }
        // Les faits d'un type jugé seul se comptent dans son index, avec ce qui les distingue et leur ordre : leurs retards aussi.
        return $"drop index if exists {S}.{table.Nom}_depart;\n" + string.Concat(table.Types.Where(type => parFait.Distingues.ContainsKey(type.Forme.Type)).Select(type =>
        {
            var distingues = type.Forme.Champs.Where(champ => parFait.Distingues[type.Forme.Type].Contains(champ.Nom)).Select(champ => table.Colonne(type, champ).Nom);
            var nom = $"{table.Nom}_{type.Code}";
            return $"""
                create index if not exists {nom} on {t} (effet) include (ordre, connu_de, connu_jusqu_a, {string.Join(", ", distingues)}) where type = {type.Code};
                comment on index {S}.{nom} is 'Compter les faits {type.Forme.Nom} d''une période, et leurs retards, sans lire la table.';

                """;
        }));
    }

    /// <summary>La table, en clair : noms des types et des codes.</summary>
    private static string VueLisible(TableDeFaits table)
    {
        var champs = table.Types.SelectMany(type => type.Forme.Champs.Select(champ => (type, champ, colonne: table.Colonne(type, champ))))
            .ToLookup(c => c.colonne.Nom, c => (Code: c.type.Code, c.champ));
        var vue = $"{S}.{table.Nom}_lisible";
        var question = $"""
            select f.departement, f.personne, f.episode, t.nom as type, f.effet, f.ordre, f.connu_de, f.connu_jusqu_a{string.Concat(table.Colonnes.Select(colonne => $", {EnClair(colonne, champs[colonne.Nom])} as {colonne.Nom}"))}
            from {S}.{table.Nom} f join {S}.type_de_fait t on t.nom_table = '{table.Nom}' and t.code = f.type
            """;
        return $"""
            {VueDuProduit.Creer(vue, question, [.. Vues.Where(v => v.Lit.Contains(table.Dispositif)).Select(v => v.Nom)])}
            comment on view {vue} is 'Les faits en clair, pour les analystes : filtrer connu_jusqu_a is null donne l''état connu aujourd''hui.';
            comment on column {vue}.type is 'Nom du type de fait dans l''échange.';
            {string.Concat(Communes.Where(c => c.Nom != "type").Select(c => $"comment on column {vue}.{c.Nom} is {Texte(c.Sens)};\n"))}
            {string.Concat(table.Colonnes.Select(c => $"comment on column {vue}.{c.Nom} is {Texte(c.Commentaire)};\n"))}

            """;
    }

    /// <summary>La valeur telle que l'échange la dit : un rang d'énumération redevient son texte, une liste de rangs une liste de textes.</summary>
    private static string EnClair(ColonneDeFait colonne, IEnumerable<(short Code, Champ Champ)> champs)
    {
        Func<string, string> traduire;
        if (colonne.TypeSql == "smallint") traduire = textes => $"({textes})[f.{colonne.Nom} + 1]";
        else if (colonne.TypeSql == "smallint[]")
            traduire = textes => $"(select array_agg(({textes})[u.rang + 1] order by u.place) from unnest(f.{colonne.Nom}) with ordinality u (rang, place))";
        else return "f." + colonne.Nom;
        return $"case {string.Concat(champs.Select(c => $" when f.type = {c.Code} then {traduire($"array[{string.Join(",", c.Champ.Enumeration.Select(Texte))}]")}"))} end";
    }

    private static string Texte(string valeur) => "'" + valeur.Replace("'", "''", StringComparison.Ordinal) + "'";
}
