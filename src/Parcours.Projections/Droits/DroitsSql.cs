using Parcours.Projections.Coffre;
using Parcours.Projections.Faits;
using Parcours.Projections.Personnes;
using Parcours.Projections.Qualite;

namespace Parcours.Projections.Droits;

/// <summary>
/// Les droits et les murs par département, en SQL, redits entiers à chaque version du schéma. Les raisons sont dans l'ADR 0010.
/// </summary>
public static class DroitsSql
{
    /// <summary>Le département que le service lit, sur la connexion qui lit.</summary>
    internal const string DepartementLu = "parcours.departement";

    private const string S = Journal.Schema;
    private const string Tous = $"{RolesSql.Application}, {RolesSql.Lecture}, {RolesSql.Analyste}, {RolesSql.Auditeur}";

    /// <summary>Ce dont les murs ont besoin, avant eux.</summary>
    internal static string Fondations() => $"""
        create table if not exists {S}.departement_de_role (
          role name not null,
          departement text not null references {S}.departement on delete cascade,
          primary key (role, departement));
        create index if not exists departement_de_role_departement on {S}.departement_de_role (departement);
        comment on table {S}.departement_de_role is 'Départements que voit une personne qui se connecte à la base. Le propriétaire seul la lit et l''écrit.';
        comment on column {S}.departement_de_role.role is 'Rôle de connexion de la personne, membre de {RolesSql.Analyste} ou de {RolesSql.Auditeur}.';
        comment on column {S}.departement_de_role.departement is 'Département inscrit.';
        comment on index {S}.departement_de_role_departement is 'Radier un département retire aussi qui le voyait.';

        create or replace function {S}.departements_permis() returns text[] language sql stable parallel safe security definer
          set search_path = pg_catalog, pg_temp as $permis$
            select coalesce(array_agg(d.departement), array[]::text[]) from {S}.departement_de_role d where d.role = session_user $permis$;
        comment on function {S}.departements_permis() is 'Départements que voit qui s''est connecté, quel que soit le rôle pris ensuite ; elle ne répond de personne d''autre.';

        {ProtegerLesPartitions()}
        """;

    /// <summary>Les droits de chaque rôle et les murs.</summary>
    internal static string Instructions() => $"""
        grant usage on schema {S} to {Tous};
        revoke all on schema {SchemaDuCoffre.Nom} from public, {Tous};
        grant usage on schema {SchemaDuCoffre.Nom} to {RolesSql.Application};
        revoke execute on all functions in schema {S} from public, {Tous};
        grant execute on all functions in schema {S} to {RolesSql.Application};
        revoke execute on function {S}.proteger_la_partition(text, text, text), {S}.proteger_le_journal(text), {S}.proteger_les_partitions(text, text) from {RolesSql.Application};
        grant execute on function {S}.departements_permis() to {RolesSql.Analyste}, {RolesSql.Auditeur};
        {string.Concat(DecisionDeDroits.Toutes.Where(decision => !decision.Objet.EndsWith('*')).Select(DeLObjet))}
        do $murs$
        begin
          perform {S}.proteger_les_partitions(code, partition) from {S}.departement;
        end $murs$;
        """;

    /// <summary>Protège les partitions d'un département, neuves ou mises à la place d'autres : elles n'héritent d'aucun droit ni d'aucun mur.</summary>
    /// <param name="departement">Département, dont le code est déjà vérifié.</param>
    /// <param name="suffixe">Suffixe de ses partitions.</param>
    public static string Partitions(string departement, string suffixe) => $"select {S}.proteger_les_partitions('{departement}', '{suffixe}');\n";

    /// <summary>Protège la partition d'une seule table de faits.</summary>
    internal static string Partition(TableDeFaits table, string departement, string suffixe) =>
        $"select {S}.proteger_la_partition('{table.Nom}', '{departement}', '{suffixe}');\n";

    /// <summary>Protège les partitions du journal d'un département.</summary>
    internal static string JournalDe(string suffixe) => $"select {S}.proteger_le_journal('{suffixe}');\n";

    private static string DeLObjet(DecisionDeDroits decision)
    {
        var objet = $"{decision.Schema}.{decision.Objet}";
        return $"""
            revoke all on {objet} from public, {Tous};
            {string.Concat(RolesSql.Tous.Where(role => decision.Droits(role).Length > 0).Select(role => $"grant {decision.Droits(role)} on {objet} to {role};\n"))}
            {(decision.Departement is { } colonne ? Mur(objet, colonne) : "")}
            """;
    }

    /// <summary>
    /// Une question à part pour chaque mur : elle ne s'évalue qu'une fois. La personne est reconnue à sa connexion, non à un réglage
    /// qu'elle pourrait poser.
    /// </summary>
    private static string Mur(string table, string colonne) => $"""
        alter table {table} enable row level security;
        drop policy if exists du_service on {table};
        create policy du_service on {table} for select to {RolesSql.Lecture} using ({colonne} = (select current_setting('{DepartementLu}', true)));
        comment on policy du_service on {table} is 'Le service ne lit que le département de la demande.';
        drop policy if exists des_personnes on {table};
        create policy des_personnes on {table} for select to {RolesSql.Analyste}, {RolesSql.Auditeur} using ({colonne} = any ((select {S}.departements_permis())::text[]));
        comment on policy des_personnes on {table} is 'Une personne ne lit que les départements de departement_de_role.';

        """;

    private static string ProtegerLesPartitions() => $"""
        create or replace function {S}.proteger_la_partition(mere text, code text, suffixe text) returns void language plpgsql
          set search_path = pg_catalog, pg_temp as $proteger$
        begin
          execute format($partition$
            revoke all on %1$s from public, {Tous};
            grant {DecisionDeDroits.De("", TablesDeFaits.Toutes[0].Nom)!.Application} on %1$s to {RolesSql.Application};
            grant {DecisionDeDroits.De("", TablesDeFaits.Toutes[0].Nom)!.Lecture} on %1$s to {RolesSql.Lecture};
            alter table %1$s enable row level security;
            drop policy if exists du_service on %1$s;
            create policy du_service on %1$s for select to {RolesSql.Lecture} using ((select current_setting('{DepartementLu}', true) = %2$L));
            comment on policy du_service on %1$s is 'Le service ne lit que le département de la demande. Aucune colonne : l''index seul répond encore.';
            $partition$, format('{S}.%I', mere || '_' || suffixe), code);
        end $proteger$;
        comment on function {S}.proteger_la_partition(text, text, text) is 'Redit les droits et le mur d''une partition de faits : neuve, elle n''en hérite aucun.';

        create or replace function {S}.proteger_le_journal(suffixe text) returns void language plpgsql
          set search_path = pg_catalog, pg_temp as $proteger$
        declare
          mere text;
        begin
          foreach mere in array array['mt_events', 'mt_streams'] loop
            execute format('revoke all on {S}.%I from public, {Tous}', mere || '_' || suffixe);
          end loop;
          execute format('{ParenteAuJournal.Index("mt_events_%1$s")}', suffixe);
          execute format('{ImportAuJournal.Index("mt_events_%1$s")}', suffixe);
          execute format($suite$
            revoke all on sequence {S}.%1$I from public, {Tous};
            grant usage on sequence {S}.%1$I to {RolesSql.Application};
            $suite$, 'mt_events_sequence_' || suffixe);
        end $proteger$;
        comment on function {S}.proteger_le_journal(text) is 'Redit les droits des partitions du journal d''un département, et de sa suite de positions.';

        create or replace function {S}.proteger_les_partitions(code text, suffixe text) returns void language plpgsql
          set search_path = pg_catalog, pg_temp as $proteger$
        declare
          mere text;
        begin
          foreach mere in array array[{string.Join(", ", TablesDeFaits.Toutes.Select(table => $"'{table.Nom}'"))}] loop
            perform {S}.proteger_la_partition(mere, code, suffixe);
          end loop;
          perform {S}.proteger_le_journal(suffixe);
        end $proteger$;
        comment on function {S}.proteger_les_partitions(text, text) is 'Redit les droits et les murs de toutes les partitions d''un département.';

        """;
}
