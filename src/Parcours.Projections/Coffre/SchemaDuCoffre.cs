using Parcours.Projections.Personnes;

namespace Parcours.Projections.Coffre;

/// <summary>
/// Le schéma du coffre : tout ce qui relie un identifiant interne à quelqu'un. Une copie de la base sans lui (<c>pg_dump --exclude-schema</c>) ne nomme personne.
/// </summary>
public static class SchemaDuCoffre
{
    /// <summary>Le schéma, que seul le service ouvre.</summary>
    public const string Nom = "coffre";

    /// <summary>Le canal où tout changement d'une limitation ou d'une fusion s'annonce : qui retient les limitations les relit alors.</summary>
    internal const string CanalDesLimitations = "parcours_limitation";

    private const string S = Journal.Schema;

    /// <summary>Ses tables, dans l'ordre où un département radié les vide.</summary>
    public static IReadOnlyList<string> Tables { get; } =
        ["index_aveugle", "doublon_ecarte", "limitation", "identite", "cle_de_personne", "effacement", "correspondance", "dossier_de_caisse", "rejet_de_caisse", "ligne_d_import", "import"];

    /// <summary>À passer avant le reste : la table des correspondances y naît, ou y vient sans être récrite.</summary>
    internal const string Correspondances = $"""
        create schema if not exists {Nom};
        comment on schema {Nom} is 'Identités et correspondances : ce qui relie un identifiant interne à quelqu''un. Le service seul y entre.';
        do $deplace$
        begin
          if to_regclass('{S}.correspondance') is not null then execute 'alter table {S}.correspondance set schema {Nom}'; end if;
        end $deplace$;
        create table if not exists {Nom}.correspondance (
          departement text not null,
          genre text not null,
          emetteur text not null,
          identifiant uuid not null,
          primary key (departement, genre, emetteur));
        create unique index if not exists correspondance_identifiant on {Nom}.correspondance (departement, identifiant);
        comment on table {Nom}.correspondance is 'Identifiants de l''émetteur et identifiants tirés au sort. Hors du journal : l''effacer rend les faits muets sur la personne.';
        comment on column {Nom}.correspondance.departement is 'Département : un même émetteur y a un identifiant par département.';
        comment on column {Nom}.correspondance.identifiant is 'Identifiant interne tiré au sort, le seul que le journal porte.';
        comment on column {Nom}.correspondance.genre is 'personne, agent, foyer…';
        comment on column {Nom}.correspondance.emetteur is 'Identifiant chez l''émetteur ; jamais un NIR.';
        comment on index {Nom}.correspondance_identifiant is 'Retrouver l''émetteur, et interdire deux émetteurs pour un identifiant.';


        """;

    internal const string Instructions = $"""

        create table if not exists {Nom}.cle_de_personne (
          departement text not null,
          personne uuid not null,
          version integer not null,
          enveloppe bytea not null,
          primary key (departement, personne));
        comment on table {Nom}.cle_de_personne is 'Clé de données de chaque personne, enveloppée par la clé maîtresse. La détruire rend l''identité illisible.';
        comment on column {Nom}.cle_de_personne.departement is 'Département.';
        comment on column {Nom}.cle_de_personne.personne is 'Identifiant interne.';
        comment on column {Nom}.cle_de_personne.version is 'Version de la clé maîtresse qui l''enveloppe.';
        comment on column {Nom}.cle_de_personne.enveloppe is 'La clé, chiffrée et authentifiée (AES-256-GCM).';

        create table if not exists {Nom}.identite (
          departement text not null,
          personne uuid not null,
          nom bytea not null,
          nom_usage bytea, prenoms bytea, nir bytea, naissance bytea, adresse bytea, contacts bytea,
          depose_le timestamptz not null,
          primary key (departement, personne));
        comment on table {Nom}.identite is 'Identités, chaque champ chiffré à part par la clé de la personne (AES-256-GCM ; département, personne et champ authentifiés).';
        comment on column {Nom}.identite.departement is 'Département.';
        comment on column {Nom}.identite.personne is 'Identifiant interne.';
        comment on column {Nom}.identite.nom is 'Nom de naissance, chiffré.';
        comment on column {Nom}.identite.nom_usage is 'Nom d''usage, chiffré ; nul s''il n''y en a pas.';
        comment on column {Nom}.identite.prenoms is 'Prénoms, chiffrés.';
        comment on column {Nom}.identite.nir is 'NIR, chiffré ; nul s''il n''est pas connu.';
        comment on column {Nom}.identite.naissance is 'Date de naissance telle que déclarée, chiffrée.';
        comment on column {Nom}.identite.adresse is 'Adresse, chiffrée.';
        comment on column {Nom}.identite.contacts is 'Téléphones et courriels, chiffrés.';
        comment on column {Nom}.identite.depose_le is 'Dernier dépôt.';

        create table if not exists {Nom}.index_aveugle (
          departement text not null,
          empreinte bytea not null,
          personne uuid not null,
          primary key (departement, empreinte, personne));
        alter table {Nom}.index_aveugle add column if not exists rapproche boolean not null default false;
        create index if not exists index_aveugle_personne on {Nom}.index_aveugle (departement, personne);
        comment on table {Nom}.index_aveugle is 'HMAC-SHA-256 de ce par quoi une personne se cherche : NIR, noms et naissance. Sans la clé, rien ne s''en relit.';
        comment on column {Nom}.index_aveugle.departement is 'Département : chacun a sa clé, un même NIR n''y a pas la même empreinte.';
        comment on column {Nom}.index_aveugle.empreinte is 'HMAC-SHA-256.';
        comment on column {Nom}.index_aveugle.personne is 'Identifiant interne ; plusieurs pour des jumeaux.';
        comment on column {Nom}.index_aveugle.rapproche is 'Deux personnes qui la partagent n''en font probablement qu''une : un NIR, ou un nom entier et une naissance entière.';
        comment on index {Nom}.index_aveugle_personne is 'Remplacer ou ôter tout ce par quoi une personne se cherche.';

        create table if not exists {Nom}.doublon_ecarte (
          departement text not null,
          une uuid not null,
          autre uuid not null check (autre > une),
          decide_le timestamptz not null,
          decide_par text not null,
          primary key (departement, une, autre));
        create index if not exists doublon_ecarte_autre on {Nom}.doublon_ecarte (departement, autre);
        comment on table {Nom}.doublon_ecarte is 'Paires de personnes que quelqu''un a dites différentes : elles ne se rapprochent plus.';
        comment on column {Nom}.doublon_ecarte.departement is 'Département.';
        comment on column {Nom}.doublon_ecarte.une is 'Identifiant interne, le plus petit des deux.';
        comment on column {Nom}.doublon_ecarte.autre is 'Identifiant interne de l''autre.';
        comment on column {Nom}.doublon_ecarte.decide_le is 'Quand ce fut décidé.';
        comment on column {Nom}.doublon_ecarte.decide_par is 'Qui l''a décidé.';
        comment on index {Nom}.doublon_ecarte_autre is 'Oublier toutes les paires d''une personne effacée.';

        create table if not exists {Nom}.limitation (
          departement text not null,
          personne uuid not null,
          motif text not null,
          posee_le timestamptz not null,
          posee_par text not null,
          levee_le timestamptz,
          levee_par text,
          primary key (departement, personne, posee_le),
          check ((levee_le is null) = (levee_par is null)));
        create unique index if not exists limitation_en_vigueur on {Nom}.limitation (departement, personne) where levee_le is null;
        comment on table {Nom}.limitation is 'Personnes dont le traitement est limité (D5) : leurs données se gardent, et ne se lisent ni ne se complètent plus nommément.';
        comment on column {Nom}.limitation.departement is 'Département.';
        comment on column {Nom}.limitation.personne is 'Identifiant interne.';
        comment on column {Nom}.limitation.motif is 'Code de la raison.';
        comment on column {Nom}.limitation.posee_le is 'Quand elle fut posée.';
        comment on column {Nom}.limitation.posee_par is 'Qui l''a posée.';
        comment on column {Nom}.limitation.levee_le is 'Quand elle fut levée ; nul tant qu''elle vaut.';
        comment on column {Nom}.limitation.levee_par is 'Qui l''a levée.';
        comment on index {Nom}.limitation_en_vigueur is 'Une seule limitation vaut à la fois ; toute lecture nominative demande lesquelles.';

        create or replace function {S}.annoncer_limitation() returns trigger language plpgsql as $annonce$
        begin
          perform pg_notify('{CanalDesLimitations}', '');
          return null;
        end $annonce$;
        comment on function {S}.annoncer_limitation() is 'Dit à tous les processus que des personnes limitées, ou celles qui n''en font qu''une avec elles, ont changé.';
        create or replace trigger limitation_annoncee after insert or update or delete or truncate on {Nom}.limitation execute function {S}.annoncer_limitation();
        create or replace trigger fusion_annoncee after insert or update or delete or truncate on {S}.{SchemaDesFusions.Table} execute function {S}.annoncer_limitation();

        create table if not exists {Nom}.effacement (
          departement text not null,
          personne uuid not null,
          motif text not null,
          dernier_contact date,
          propose_le date not null,
          executable_le date not null,
          propose_par text not null,
          confirme_le timestamptz,
          confirme_par text,
          execute_le timestamptz,
          primary key (departement, personne),
          check (confirme_le is not null or execute_le is null),
          check ((confirme_le is null) = (confirme_par is null)));
        comment on table {Nom}.effacement is 'Effacements proposés, confirmés, exécutés. Une ligne exécutée dit qu''une identité fut détruite, sans dire laquelle.';
        comment on column {Nom}.effacement.departement is 'Département.';
        comment on column {Nom}.effacement.personne is 'Identifiant interne.';
        comment on column {Nom}.effacement.motif is 'conservation, ou le code de la demande d''une personne.';
        comment on column {Nom}.effacement.dernier_contact is 'Dernier contact connu à la proposition ; nul pour une demande.';
        comment on column {Nom}.effacement.propose_le is 'Jour de la proposition.';
        comment on column {Nom}.effacement.executable_le is 'Premier jour où elle s''exécute, préavis passé.';
        comment on column {Nom}.effacement.propose_par is 'Qui l''a proposé.';
        comment on column {Nom}.effacement.confirme_le is 'Quand il fut confirmé ; nul tant qu''il ne l''est pas.';
        comment on column {Nom}.effacement.confirme_par is 'Qui l''a confirmé.';
        comment on column {Nom}.effacement.execute_le is 'Quand l''identité fut détruite ; nul tant qu''elle ne l''est pas.';

        """;
}
