namespace Parcours.Projections.Sceau;

/// <summary>Les sceaux, leurs feuilles et leurs clés publiques : des tables qui ne font que s'allonger.</summary>
internal static class SchemaDuSceau
{
    private const string S = Journal.Schema;

    /// <summary>Toutes, dans l'ordre où on les lit.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["cle_de_sceau", "sceau", "feuille_de_sceau"];

    public static string Instructions { get; } = $"""

        create table if not exists {S}.cle_de_sceau (
          departement text not null,
          rang integer not null,
          spki bytea not null,
          precedente text,
          signature bytea not null,
          ajoutee_le timestamptz not null default now(),
          primary key (departement, rang));
        comment on table {S}.cle_de_sceau is 'Clés publiques des sceaux : les anciennes restent, pour vérifier ce qu''elles ont signé.';
        comment on column {S}.cle_de_sceau.departement is 'Département.';
        comment on column {S}.cle_de_sceau.rang is 'Rang, à partir de un.';
        comment on column {S}.cle_de_sceau.spki is 'Clé publique ECDSA P-256 (SubjectPublicKeyInfo, DER). SHA-256 en donne l''empreinte.';
        comment on column {S}.cle_de_sceau.precedente is 'Empreinte de la clé remplacée ; nulle pour la première.';
        comment on column {S}.cle_de_sceau.signature is 'Signature de la clé par celle qu''elle remplace, de la première par elle-même (r puis s, 64 octets).';
        comment on column {S}.cle_de_sceau.ajoutee_le is 'Quand ; indicatif, non signé.';

        create table if not exists {S}.sceau (
          departement text not null,
          jour date not null,
          premiere bigint not null,
          derniere bigint not null,
          nombre bigint not null,
          racine bytea not null,
          precedente bytea,
          cle text not null,
          signature bytea not null,
          scelle_le timestamptz not null default now(),
          primary key (departement, jour));
        comment on table {S}.sceau is 'Sceaux du journal, un par département et par jour de connaissance qui a des faits (docs/sceau.md).';
        comment on column {S}.sceau.departement is 'Département.';
        comment on column {S}.sceau.jour is 'Jour de connaissance, à Paris, que le sceau ferme.';
        comment on column {S}.sceau.premiere is 'Première position couverte, incluse.';
        comment on column {S}.sceau.derniere is 'Dernière position couverte, incluse.';
        comment on column {S}.sceau.nombre is 'Nombre de faits scellés.';
        comment on column {S}.sceau.racine is 'Racine de l''arbre de Merkle (RFC 6962) des lignes canoniques, dans l''ordre des positions.';
        comment on column {S}.sceau.precedente is 'SHA-256 du message du sceau précédent ; nul pour le premier.';
        comment on column {S}.sceau.cle is 'Empreinte de la clé qui signe.';
        comment on column {S}.sceau.signature is 'Signature ECDSA P-256, SHA-256, du message (r puis s, 64 octets).';
        comment on column {S}.sceau.scelle_le is 'Quand ; indicatif, non signé.';

        create table if not exists {S}.feuille_de_sceau (
          departement text not null,
          position bigint not null,
          fait uuid not null,
          type smallint not null,
          connu_le timestamptz not null,
          empreinte bytea not null,
          primary key (departement, position));
        comment on table {S}.feuille_de_sceau is 'Feuilles des arbres : de quoi nommer le fait altéré, que la racine seule ne dit pas. Vérifiées contre la racine signée.';
        comment on column {S}.feuille_de_sceau.departement is 'Département.';
        comment on column {S}.feuille_de_sceau.position is 'Position du fait.';
        comment on column {S}.feuille_de_sceau.fait is 'Identifiant du fait au journal.';
        comment on column {S}.feuille_de_sceau.type is 'Voir type_de_fait ; nommer le fait s''il disparaît.';
        comment on column {S}.feuille_de_sceau.connu_le is 'Instant de connaissance scellé : le redire prouve qu''un fait fut antidaté, et rien d''autre.';
        comment on column {S}.feuille_de_sceau.empreinte is 'SHA-256 de la ligne canonique, préfixée comme feuille.';

        create or replace function {S}.garder_le_sceau() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $garde$
        begin
          -- Un département radié n'a plus de journal : ni ses sceaux ni ses arrêtés ne se vérifieraient.
          if tg_op = 'DELETE' and not exists (select from {S}.departement d where d.code = old.departement) then return old; end if;
          raise exception 'La table % ne fait que s''allonger.', tg_table_name using errcode = 'insufficient_privilege';
        end $garde$;
        comment on function {S}.garder_le_sceau() is 'Refuse de changer ou de retirer ce qui est scellé ou arrêté, fût-ce au propriétaire.';
        create or replace function {S}.garder_les_sceaux() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $garde$
        begin
          raise exception 'La table % ne se vide pas.', tg_table_name using errcode = 'insufficient_privilege';
        end $garde$;
        comment on function {S}.garder_les_sceaux() is 'Refuse de vider une table de sceaux ou d''arrêtés.';
        {string.Concat(Tables.Select(Garde))}
        """;

    /// <summary>Ce qui garde une table : rien n'y change, rien n'en sort.</summary>
    public static string Garde(string table) => $"""
        create or replace trigger {table}_gardee before update or delete on {S}.{table} for each row execute function {S}.garder_le_sceau();
        create or replace trigger {table}_entiere before truncate on {S}.{table} for each statement execute function {S}.garder_les_sceaux();

        """;
}
